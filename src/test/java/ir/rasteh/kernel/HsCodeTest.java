package ir.rasteh.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HsCodeTest {

    @ParameterizedTest
    @CsvSource({
        "0910.20, 091020",
        "091020, 091020",
        "0910 20, 091020",
        "۰۹۱۰.۲۰, 091020",
        "٠٩١٠٢٠, 091020",
        "5701.10.10, 57011010",
        "۵۷۰۱۱۰۱۰, 57011010",
    })
    void isReadAsPeopleWriteIt(String written, String digits) {
        assertThat(HsCode.of(written))
                .hasValueSatisfying(code -> assertThat(code.digits()).isEqualTo(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "saffron", "0910", "09102", "0910201", "091020101", "0910-20", "=091020", "0910.20x"})
    void neverExistsForAnythingElse(String written) {
        assertThat(HsCode.of(written)).isEmpty();
    }

    @Test
    void isAsValidWhenMadeFromDigits() {
        assertThatThrownBy(() -> new HsCode("0910.20")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HsCode("۰۹۱۰۲۰")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsChapterAndHeadingAndPrintsAsCustomsDo() {
        assertThat(new HsCode("57011010").chapter()).isEqualTo("57");
        assertThat(new HsCode("57011010").heading()).isEqualTo("5701");
        assertThat(new HsCode("091020")).hasToString("0910.20");
        assertThat(new HsCode("57011010")).hasToString("5701.1010");
        assertThat(HsCode.of(new HsCode("57011010").toString())).contains(new HsCode("57011010"));
    }
}
