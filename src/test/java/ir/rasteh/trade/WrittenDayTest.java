package ir.rasteh.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-20,2027-03-20",
        "2027/3/20,2027-03-20",
        "1405/12/29,2027-03-20",
        "۱۴۰۶/۰۱/۰۱,2027-03-21",
        "١٤٠٦-١-١,2027-03-21",
        "1403/12/30,2025-03-20",
        "'\u200f۱۴۰۵/۰۷/۱۲\u200e',2026-10-04"
    })
    void daysAreReadByEitherCalendarInAnyDigits(String written, LocalDate day) {
        assertThat(WrittenDay.read(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2027-02-29", "1405/12/30", "1405/13/01", "20-03-2027", "2027-03-20T00:00"})
    void whatNoCalendarHasIsNoDay(String written) {
        assertThat(WrittenDay.read(written)).isEmpty();
    }
}
