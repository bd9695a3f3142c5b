package ir.rasteh.brand;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MarksTest {

    private final Marks marks;
    private final Firms firms;
    private final SampleShop shop;

    @Autowired
    MarksTest(Marks marks, Firms firms, Catalogue catalogue) {
        this.marks = marks;
        this.firms = firms;
        shop = new SampleShop(marks, firms, catalogue);
    }

    private Mark mark(String slug) {
        return shop.mark(slug, CraftFamily.FOOD, Province.YAZD, "شیرینی آزمون", "Test sweets");
    }

    private static Regulations version(int version, String declared, @Nullable String registered) {
        return new Regulations(
                version,
                LocalDate.parse(declared),
                registered == null ? null : LocalDate.parse(registered),
                List.of(LocalizedText.of("پخت در یزد", "Baked in Yazd, version " + version)),
                LocalizedText.of("همه", "Anybody"),
                LocalizedText.of("تذکر", "A warning"));
    }

    private int inForce(Mark mark, String on) {
        return marks.regulationsInForce(mark.id(), LocalDate.parse(on))
                .map(Regulations::version)
                .orElse(0);
    }

    @Test
    void aVersionThatIsNotRegisteredBindsNobody() {
        Mark mark = mark("mt-unregistered");
        marks.adopt(mark.id(), version(1, "2024-01-10", null));
        assertThat(inForce(mark, "2026-11-23")).isZero();
    }

    @Test
    void aVersionBindsFromTheDayOfItsRegistrationAndNotOneDayBefore() {
        Mark mark = mark("mt-registered");
        marks.adopt(mark.id(), version(1, "2024-05-20", "2024-08-11"));
        assertThat(inForce(mark, "2024-08-10")).isZero();
        assertThat(inForce(mark, "2024-08-11")).isEqualTo(1);
    }

    @Test
    void theOlderVersionBindsUntilTheNewerOneIsRegistered() {
        Mark mark = mark("mt-amended");
        marks.adopt(mark.id(), version(1, "2024-05-20", "2024-08-11"));
        marks.adopt(mark.id(), version(2, "2025-02-01", "2025-06-01"));
        marks.adopt(mark.id(), version(3, "2026-01-01", null));
        assertThat(inForce(mark, "2025-05-31")).isEqualTo(1);
        assertThat(inForce(mark, "2025-06-01")).isEqualTo(2);
        assertThat(inForce(mark, "2030-01-01")).isEqualTo(2);
    }

    @Test
    void aVersionIsNeverRewritten() {
        Mark mark = mark("mt-rewritten");
        marks.adopt(mark.id(), version(1, "2024-05-20", "2024-08-11"));
        marks.adopt(mark.id(), version(1, "2020-01-01", "2020-02-02"));
        assertThat(inForce(mark, "2021-01-01")).isZero();
    }

    @Test
    void foundingAgainTellsTheSameMarkAnew() {
        Mark first = mark("mt-told");
        Mark again = shop.mark("mt-told", CraftFamily.FOOD, Province.YAZD, "نام تازه", "New name");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(marks.bySlug("mt-told"))
                .hasValueSatisfying(
                        mark -> assertThat(mark.names()).isEqualTo(LocalizedText.of("نام تازه", "New name")));
        assertThat(marks.bySlug("mt-never")).isEmpty();
    }

    @Test
    void aFirmIsAMemberFromItsFirstDayOn() {
        Mark mark = mark("mt-members");
        Firm firm = shop.firm("mt-baker", mark, "نانوایی آزمون", "Test Baker");
        assertThat(firms.membersOf(mark.id(), LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(firms.membersOf(mark.id(), LocalDate.of(2020, 1, 1)))
                .singleElement()
                .satisfies(member -> assertThat(member.admitted()).isTrue());
        assertThat(firms.membershipsOf(Set.of(firm.id()), LocalDate.of(2019, 12, 31)))
                .isEmpty();
        assertThat(firms.marksOf(firm.id(), LocalDate.of(2020, 1, 1))).containsExactly(mark.id());
    }

    @Test
    void joiningAgainChangesNothing() {
        Mark mark = mark("mt-joined");
        Firm firm = shop.firm("mt-joiner", mark, "عضو آزمون", "Test Joiner");
        firms.join(mark.id(), firm.id(), LocalDate.of(2025, 1, 1), false);
        assertThat(firms.membersOf(mark.id(), LocalDate.of(2020, 1, 1)))
                .singleElement()
                .satisfies(member -> assertThat(member.admitted()).isTrue());
    }

    @Test
    void aFirmIsFoundByItsNameInAnyLanguageAmongTheMembersOfAMarkOnly() {
        Mark mark = mark("mt-names");
        shop.firm("mt-named", mark, "قنادی نامدار", "Named Confectioner");
        Mark other = mark("mt-other-names");
        assertThat(firms.byName(mark.id(), " قنادی نامدار ")).isPresent();
        assertThat(firms.byName(mark.id(), "Named Confectioner")).isPresent();
        assertThat(firms.byName(other.id(), "Named Confectioner")).isEmpty();
    }
}
