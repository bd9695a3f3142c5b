package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.ConfigFolder;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The words of the trades as the files under {@code config/catalogue} give them. */
class VocabularyFilesTest {

    @Test
    void aNameIsReadInEveryLanguageThatTheFileHasAColumnFor(@TempDir Path config) throws IOException {
        write(
                config,
                "hs.csv",
                "code,fa,en,ar,tr,ru,zh\n57,فرش,Carpets,سجاد,Halılar,Ковры,地毯\n",
                "places.csv",
                "place,fa,en\nTabriz,تبریز,Tabriz\n");
        vocabulary(config, vocabulary -> {
            assertThat(vocabulary.chapter("57"))
                    .contains(new LocalizedText(Map.of(
                            Lang.FA, "فرش", Lang.EN, "Carpets", Lang.AR, "سجاد", Lang.TR, "Halılar", Lang.RU, "Ковры",
                            Lang.ZH, "地毯")));
            assertThat(vocabulary.place("Tabriz")).isEqualTo(LocalizedText.of("تبریز", "Tabriz"));
        });
    }

    @Test
    void anEmptyOrMissingCellFallsBackOnEnglish(@TempDir Path config) throws IOException {
        write(config, "hs.csv", "code,fa,en,ar,tr,ru,zh\n57,فرش,Carpets,,Halılar\n", "places.csv", "place,fa,en\n");
        vocabulary(config, vocabulary -> {
            LocalizedText carpets = vocabulary.chapter("57").orElseThrow();
            assertThat(carpets.texts()).containsOnlyKeys(Lang.FA, Lang.EN, Lang.TR);
            assertThat(carpets.in(Lang.AR)).isEqualTo("Carpets");
            assertThat(carpets.in(Lang.ZH)).isEqualTo("Carpets");
        });
    }

    @Test
    void customsSpeakTheReadersLanguage() {
        vocabulary(Path.of("config"), vocabulary -> {
            LocalizedText saffron =
                    vocabulary.goods(HsCode.of("0910.20").orElseThrow()).orElseThrow();
            assertThat(saffron.in(Lang.RU)).isEqualTo("Шафран");
            assertThat(saffron.in(Lang.AR)).isEqualTo("زعفران");
            assertThat(vocabulary.place("Tabriz").in(Lang.TR)).isEqualTo("Tebriz");
            assertThat(vocabulary.place("Istanbul").in(Lang.ZH)).isEqualTo("伊斯坦布尔");
        });
    }

    /** The words and rules that the house brings along. */
    static Vocabulary ours() {
        Vocabulary[] ours = new Vocabulary[1];
        vocabulary(Path.of("config"), vocabulary -> ours[0] = vocabulary);
        return ours[0];
    }

    private static void write(Path config, String name, String text, String other, String otherText)
            throws IOException {
        Path folder = Files.createDirectories(config.resolve("catalogue"));
        Files.writeString(folder.resolve(name), text);
        Files.writeString(folder.resolve(other), otherText);
    }

    private static void vocabulary(Path config, Consumer<Vocabulary> look) {
        new ApplicationContextRunner()
                .withPropertyValues("rasteh.config=" + config)
                .withUserConfiguration(ConfigFolder.class, VocabularyFiles.class)
                .run(context -> look.accept(context.getBean(Vocabulary.class)));
    }
}
