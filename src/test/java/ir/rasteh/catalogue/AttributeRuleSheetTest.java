package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A rule that does not fit keeps the house from opening, and says where it stands. */
class AttributeRuleSheetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "toys,raj,number,1,2,, | line 2 | no craft family toys",
                "carpet,raj,guess,1,2,, | line 2 | no kind guess",
                "carpet,raj,number,1,,, | line 2 | bounds are missing",
                "carpet,raj,number,1,many,, | line 2 | most is no number: many",
                "carpet,raj,number,9,2,, | line 2 | not below",
                "carpet,raj,term,1,2,, | line 2 | words have no bounds",
                "carpet,rja,number,1,2,, | line 2 | name no attribute rja",
                "carpet,raj,yes-no,,,, | line 2 | needs words for yes and no",
                "carpet,raj,number,1,2 | line 2 | needs the columns",
                "'carpet,raj,number,1,2,,\ncarpet,raj,number,1,3,,' | line 3 | has a rule already",
                "'carpet,raj,number,1,2,,\ncarpet,knot,term,,,,\n' | line 4 | no rule for dyes of carpet",
            })
    void aWrongLineIsToldByItsNumber(String rules, String line, String why, @TempDir Path config) throws IOException {
        Path folder = Files.createDirectories(config.resolve("catalogue"));
        Files.writeString(folder.resolve("attributes.csv"), "family,key,kind,least,most,fa,en\n" + rules + "\n");
        Files.writeString(
                folder.resolve("carpet.csv"),
                "key,value,unit,fa,en\nraj,,raj,رج,Raj\nknot,,,گره,Knot\nknot,symmetrical,,متقارن,Symmetrical\n"
                        + (line.equals("line 4") ? "dyes,,,رنگ,Dyes\n" : ""));
        new ApplicationContextRunner()
                .withPropertyValues("rasteh.config=" + config)
                .withUserConfiguration(ConfigFolder.class, VocabularyFiles.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("config/catalogue/attributes.csv")
                        .hasMessageContaining(line)
                        .hasMessageContaining(why));
    }
}
