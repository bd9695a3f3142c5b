package ir.rasteh.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenPersianTest {

    @ParameterizedTest
    @CsvSource({"زعفرون, زعفران", "عسلتون, عسل", "فرشا, فرش", "قالیچههاشون, قالیچه", "فرشی, فرش", "پستهرو, پسته"})
    void whatIsSaidIsReadAsItIsWritten(String spoken, String written) {
        assertThat(SpokenPersian.written(spoken)).contains(written).doesNotContain(spoken);
    }

    @Test
    void aWordWithoutSuchAnEndingStandsAsItIs() {
        assertThat(SpokenPersian.written("فرش")).isEmpty();
    }
}
