package ir.rasteh.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.acts.Acts;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Regulations;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.eligibility.law.Finding;
import ir.rasteh.eligibility.law.LawBook;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.media.Media;
import ir.rasteh.media.MediaRef;
import ir.rasteh.search.SampleShop;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The casework: who may take which step when, and what comes of it. */
@SpringBootTest
class CasesTest {

    private static final AtomicInteger MARKS = new AtomicInteger();
    private static final Actor DECIDER = actor(Role.DECIDER, Grant.EVERYWHERE);
    private static final Actor COUNTERSIGNER = actor(Role.COUNTERSIGNER, Grant.EVERYWHERE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final JdbcClient database;
    private final Acts acts;
    private final Certificates certificates;
    private final LawBook law;
    private final Marks marks;
    private final Firms firms;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final SampleShop shop;
    private final MediaRef document;

    @Autowired
    CasesTest(
            JdbcClient database,
            Acts acts,
            Certificates certificates,
            LawBook law,
            Marks marks,
            Firms firms,
            Catalogue catalogue,
            Media media,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.database = database;
        this.acts = acts;
        this.certificates = certificates;
        this.law = law;
        this.marks = marks;
        this.firms = firms;
        this.events = events;
        this.transactions = transactions;
        shop = new SampleShop(marks, firms, catalogue);
        document = media.keepEvidence("statement".getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    private static Actor actor(Role role, String scope) {
        return new Actor(UUID.randomUUID(), role + " of the test", Set.of(new Grant(role, scope)));
    }

    /** The office on a day: the same rooms with their clock moved. */
    private Cases on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Cases(database, acts, certificates, law, marks, firms, events, clock);
    }

    private <T> T step(Supplier<T> move) {
        T result = transactions.execute(status -> move.get());
        if (result == null) {
            throw new AssertionError("A step leaves a case");
        }
        return result;
    }

    private void refused(String code, Supplier<CaseFile> move) {
        assertThatThrownBy(() -> step(move))
                .isInstanceOfSatisfying(
                        IllegalMove.class,
                        illegal -> assertThat(illegal.messageKey()).isEqualTo("eligibility.illegal." + code));
    }

    /** A mark with three members and regulations registered on 1 January 2025. */
    private Mark mark() {
        String slug = "cs-mark-" + MARKS.incrementAndGet();
        Mark mark = shop.mark(slug, CraftFamily.STONE, Province.MARKAZI, "سنگ آزمون", "Test stone");
        for (int i = 1; i <= 3; i++) {
            shop.firm(slug + "-firm-" + i, mark, "بنگاه " + i, "Firm " + i);
        }
        marks.adopt(
                mark.id(),
                new Regulations(
                        1,
                        LocalDate.of(2024, 10, 1),
                        LocalDate.of(2025, 1, 1),
                        List.of(),
                        LocalizedText.empty(),
                        LocalizedText.empty()));
        return mark;
    }

    private static Actor steward(Mark mark) {
        return actor(Role.STEWARD, mark.slug());
    }

    private CaseFile opened(Mark mark) {
        return step(() -> on(TODAY).open(mark, "collective-brand", steward(mark)));
    }

    private CaseFile declared(Mark mark) {
        CaseFile file = opened(mark);
        return step(() -> on(TODAY)
                .declare(
                        file.number(),
                        "export_income_usd",
                        new BigDecimal("640000"),
                        TODAY.minusDays(1),
                        "Customs",
                        document,
                        steward(mark)));
    }

    private CaseFile granted(Mark mark) {
        CaseFile file = declared(mark);
        step(() -> on(TODAY).recommend(file.number(), new Decision.Granted("It meets all."), DECIDER));
        return step(() -> on(TODAY).confirm(file.number(), COUNTERSIGNER));
    }

    private Map<UUID, Badge> badges(Mark mark, LocalDate day) {
        return certificates.badges(List.of(mark.id()), day);
    }

    @Test
    void aCaseBeginsWithWhatTheHouseKnowsAndUnknownIsNotNo() {
        CaseFile file = opened(mark());
        assertThat(file.state()).isEqualTo(CaseState.OPEN);
        assertThat(on(TODAY).findings(file, TODAY))
                .satisfiesExactly(
                        regulations -> assertThat(regulations).isInstanceOf(Finding.Met.class),
                        members -> assertThat(members).isInstanceOf(Finding.Met.class),
                        export -> assertThat(export).isInstanceOf(Finding.Undetermined.class));
    }

    @Test
    void regulationsCountFromTheirRegistrationToTheDayOfTheLaw() {
        CaseFile file = opened(mark());
        // 90 days after 1 January 2025 is 1 April.
        assertThat(on(TODAY).findings(file, LocalDate.of(2025, 3, 31)).getFirst())
                .isInstanceOfSatisfying(
                        Finding.NotMet.class,
                        notMet -> assertThat(notMet.shortBy()).isEqualByComparingTo("1"));
        assertThat(on(TODAY).findings(file, LocalDate.of(2025, 4, 1)).getFirst())
                .isInstanceOf(Finding.Met.class);
    }

    @Test
    void onlyAdmittedMembersCount() {
        Mark mark = shop.mark("cs-waiting", CraftFamily.STONE, Province.MARKAZI, "سنگ", "Stone");
        for (int i = 1; i <= 3; i++) {
            Firm firm = firms.enter(new Firm(
                    UUID.randomUUID(),
                    "cs-waiting-" + i,
                    LocalizedText.of("بنگاه", "Firm"),
                    Province.MARKAZI,
                    LocalizedText.empty(),
                    List.of("producer"),
                    2020,
                    null,
                    LocalizedText.empty(),
                    true));
            firms.join(mark.id(), firm.id(), LocalDate.of(2020, 1, 1), i > 1);
        }
        CaseFile file = opened(mark);
        assertThat(on(TODAY).findings(file, TODAY).get(1))
                .isInstanceOfSatisfying(
                        Finding.NotMet.class,
                        notMet -> assertThat(notMet.shortBy()).isEqualByComparingTo("1"));
    }

    @Test
    void aDeclaredFactHasADocumentAndTheLatestCounts() {
        Mark mark = mark();
        CaseFile file = declared(mark);
        CaseFile corrected = step(() -> on(TODAY)
                .declare(
                        file.number(), "export_income_usd", new BigDecimal("12"), TODAY, "Customs", document, DECIDER));
        assertThat(corrected.declared().get("export_income_usd"))
                .satisfies(fact -> assertThat(fact.value()).isEqualByComparingTo("12"))
                .satisfies(fact -> assertThat(fact.source()).isEqualTo(document.hash()));
        assertThat(corrected.history()).hasSize(3);
    }

    @Test
    void twoOfficialsMakeACertificateAndItsBadge() {
        Mark mark = mark();
        CaseFile file = granted(mark);
        assertThat(file.state()).isEqualTo(CaseState.GRANTED);
        String number = file.certificate().orElseThrow();
        assertThat(number).isEqualTo("C-" + file.number());
        LocalDate lastDay = LocalDate.of(2028, 11, 22);
        assertThat(badges(mark, TODAY)).containsEntry(mark.id(), new Badge(number, lastDay));
        assertThat(certificates.byNumber(number)).hasValueSatisfying(certificate -> {
            assertThat(certificate.terms()).isEqualTo("It meets all.");
            assertThat(certificate.caseNumber()).isEqualTo(file.number());
            assertThat(certificate.revokedOn()).isNull();
        });
        assertThat(acts.of("case/" + file.id()))
                .extracting(act -> act.kind() + " by " + act.actorRole())
                .containsExactly(
                        "opened by STEWARD",
                        "fact-declared by STEWARD",
                        "recommended by DECIDER",
                        "confirmed by COUNTERSIGNER");
    }

    @Test
    void aBadgeIsSeenFromTheDayOfItsGrantUntilItsLastDay() {
        Mark mark = mark();
        granted(mark);
        assertThat(badges(mark, TODAY.minusDays(1))).isEmpty();
        assertThat(badges(mark, TODAY)).isNotEmpty();
        assertThat(badges(mark, LocalDate.of(2028, 11, 22))).isNotEmpty();
        assertThat(badges(mark, LocalDate.of(2028, 11, 23))).isEmpty();
    }

    @Test
    void aRecommendationAloneMakesNoBadge() {
        Mark mark = mark();
        CaseFile file = declared(mark);
        CaseFile recommended = step(() -> on(TODAY).recommend(file.number(), new Decision.Granted("Good."), DECIDER));
        assertThat(recommended.state()).isEqualTo(CaseState.RECOMMENDED);
        assertThat(recommended.recommendation())
                .hasValueSatisfying(awaiting -> assertThat(awaiting.by()).isEqualTo(DECIDER.id()));
        assertThat(badges(mark, TODAY)).isEmpty();
    }

    @Test
    void oneOfficialCannotConfirmTheirOwnRecommendation() {
        Actor both = new Actor(
                UUID.randomUUID(),
                "both",
                Set.of(new Grant(Role.DECIDER, Grant.EVERYWHERE), new Grant(Role.COUNTERSIGNER, Grant.EVERYWHERE)));
        CaseFile file = declared(mark());
        step(() -> on(TODAY).recommend(file.number(), new Decision.Granted("Good."), both));
        refused("same-person", () -> on(TODAY).confirm(file.number(), both));
        refused("same-person", () -> on(TODAY).sendBack(file.number(), "Look again.", both));
        assertThat(step(() -> on(TODAY).confirm(file.number(), COUNTERSIGNER)).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void whoStandsOnTheApplicantsSideDecidesNothing() {
        Mark mark = mark();
        CaseFile file = declared(mark);
        for (Grant interest :
                List.of(new Grant(Role.STEWARD, mark.slug()), new Grant(Role.MEMBER, mark.slug() + "-firm-2"))) {
            Actor party = new Actor(
                    UUID.randomUUID(),
                    "party",
                    Set.of(
                            new Grant(Role.DECIDER, Grant.EVERYWHERE),
                            new Grant(Role.COUNTERSIGNER, Grant.EVERYWHERE),
                            interest));
            refused("party", () -> on(TODAY).recommend(file.number(), new Decision.Granted("Ours."), party));
        }
        Actor party = new Actor(
                UUID.randomUUID(),
                "party",
                Set.of(new Grant(Role.COUNTERSIGNER, Grant.EVERYWHERE), new Grant(Role.STEWARD, mark.slug())));
        step(() -> on(TODAY).recommend(file.number(), new Decision.Granted("Good."), DECIDER));
        refused("party", () -> on(TODAY).confirm(file.number(), party));
    }

    @Test
    void eachStepNeedsItsRole() {
        Mark mark = mark();
        Actor stranger = actor(Role.STEWARD, "another-mark");
        refused("not-your-role", () -> on(TODAY).open(mark, "collective-brand", stranger));
        CaseFile file = opened(mark);
        refused(
                "not-your-role",
                () -> on(TODAY)
                        .declare(file.number(), "export_income_usd", BigDecimal.ONE, TODAY, "x", document, stranger));
        refused(
                "not-your-role",
                () -> on(TODAY).recommend(file.number(), new Decision.Granted("Good."), COUNTERSIGNER));
        step(() -> on(TODAY).recommend(file.number(), new Decision.Granted("Good."), DECIDER));
        refused("not-your-role", () -> on(TODAY).confirm(file.number(), actor(Role.DECIDER, Grant.EVERYWHERE)));
    }

    @Test
    void whatIsOutOfOrderIsRefusedWithItsReason() {
        Mark mark = mark();
        refused("unknown-scheme", () -> on(TODAY).open(mark, "no-such-scheme", steward(mark)));
        CaseFile file = opened(mark);
        String number = file.number();
        refused("case-pending", () -> on(TODAY).open(mark, "collective-brand", steward(mark)));
        refused("unknown-case", () -> on(TODAY).confirm("1999-0001", COUNTERSIGNER));
        refused("nothing-recommended", () -> on(TODAY).confirm(number, COUNTERSIGNER));
        refused("words-missing", () -> on(TODAY).recommend(number, new Decision.Refused(" "), DECIDER));
        refused("not-now", () -> on(TODAY).recommend(number, new Decision.Revoked("Never granted."), DECIDER));
        step(() -> on(TODAY).recommend(number, new Decision.Refused("Too small."), DECIDER));
        refused("not-now", () -> on(TODAY).recommend(number, new Decision.Granted("No, good."), DECIDER));
        refused("words-missing", () -> on(TODAY).sendBack(number, " ", COUNTERSIGNER));
        refused(
                "facts-closed",
                () -> on(TODAY)
                        .declare(number, "export_income_usd", BigDecimal.ONE, TODAY, "x", document, steward(mark)));
        step(() -> on(TODAY).confirm(number, COUNTERSIGNER));
        refused("nothing-recommended", () -> on(TODAY).confirm(number, COUNTERSIGNER));
        assertThat(on(TODAY).file(number))
                .hasValueSatisfying(ended -> assertThat(ended.state()).isEqualTo(CaseState.REFUSED));
    }

    @Test
    void aFactOfTomorrowOrBelowNothingOrOfNobodyIsNone() {
        Mark mark = mark();
        String number = opened(mark).number();
        BigDecimal one = BigDecimal.ONE;
        Actor steward = steward(mark);
        refused("fact-shape", () -> on(TODAY).declare(number, "f", one, TODAY.plusDays(1), "x", document, steward));
        refused("fact-shape", () -> on(TODAY).declare(number, "f", one.negate(), TODAY, "x", document, steward));
        refused("fact-shape", () -> on(TODAY).declare(number, "f", one, TODAY, " ", document, steward));
    }

    @Test
    void aRemittedCaseGathersFactsAgain() {
        Mark mark = mark();
        String number = opened(mark).number();
        step(() -> on(TODAY).recommend(number, new Decision.Remitted("Which exports?"), DECIDER));
        assertThat(step(() -> on(TODAY).confirm(number, COUNTERSIGNER)).state()).isEqualTo(CaseState.REMITTED);
        step(() -> on(TODAY)
                .declare(number, "export_income_usd", BigDecimal.TEN, TODAY, "Customs", document, steward(mark)));
        step(() -> on(TODAY).recommend(number, new Decision.GrantedWithProviso("If it lasts."), DECIDER));
        step(() -> on(TODAY).confirm(number, COUNTERSIGNER));
        assertThat(badges(mark, TODAY)).isNotEmpty();
    }

    @Test
    void whatIsSentBackIsThoughtOverAndHistoryKeepsBoth() {
        CaseFile file = declared(mark());
        step(() -> on(TODAY).recommend(file.number(), new Decision.Granted("Good."), DECIDER));
        CaseFile back = step(() -> on(TODAY).sendBack(file.number(), "Count the members again.", COUNTERSIGNER));
        assertThat(back.state()).isEqualTo(CaseState.OPEN);
        assertThat(back.recommendation()).isEmpty();
        assertThat(back.history()).hasSize(4);
        step(() -> on(TODAY).recommend(file.number(), new Decision.Refused("Two left."), DECIDER));
    }

    @Test
    void aCertificateIsRevokedByTwoAndItsBadgeIsGoneThatDay() {
        Mark mark = mark();
        CaseFile file = granted(mark);
        LocalDate later = TODAY.plusMonths(3);
        step(() -> on(later).recommend(file.number(), new Decision.Revoked("The label was lent."), DECIDER));
        assertThat(badges(mark, later)).isNotEmpty();
        refused("same-person", () -> on(later).confirm(file.number(), countersigning(DECIDER)));
        CaseFile revoked = step(() -> on(later).confirm(file.number(), COUNTERSIGNER));

        assertThat(revoked.state()).isEqualTo(CaseState.REVOKED);
        assertThat(badges(mark, later)).isEmpty();
        assertThat(certificates.byNumber(file.certificate().orElseThrow())).hasValueSatisfying(certificate -> {
            assertThat(certificate.revokedOn()).isEqualTo(later);
            assertThat(certificate.holdsOn(later)).isFalse();
        });
        refused("not-now", () -> on(later).recommend(file.number(), new Decision.Revoked("Again."), DECIDER));
        assertThat(step(() -> on(later).open(mark, "collective-brand", steward(mark)))
                        .state())
                .isEqualTo(CaseState.OPEN);
    }

    private static Actor countersigning(Actor person) {
        return new Actor(person.id(), person.name(), Set.of(new Grant(Role.COUNTERSIGNER, Grant.EVERYWHERE)));
    }

    @Test
    void aRevocationThatIsSentBackLeavesTheCertificate() {
        Mark mark = mark();
        CaseFile file = granted(mark);
        step(() -> on(TODAY).recommend(file.number(), new Decision.Revoked("A rumour."), DECIDER));
        CaseFile back = step(() -> on(TODAY).sendBack(file.number(), "No rumours.", COUNTERSIGNER));
        assertThat(back.state()).isEqualTo(CaseState.GRANTED);
        assertThat(badges(mark, TODAY)).isNotEmpty();
    }

    @Test
    void whenACertificateHasRunOutTheMarkMayApplyAgain() {
        Mark mark = mark();
        granted(mark);
        LocalDate lastDay = LocalDate.of(2028, 11, 22);
        refused("case-pending", () -> on(lastDay).open(mark, "collective-brand", steward(mark)));
        assertThat(step(() -> on(lastDay.plusDays(1)).open(mark, "collective-brand", steward(mark)))
                        .state())
                .isEqualTo(CaseState.OPEN);
    }

    @Test
    void aCaseIsFoundAgainAsItsActsLeftIt() {
        Mark mark = mark();
        CaseFile file = granted(mark);
        assertThat(on(TODAY).file(file.number())).contains(file);
        assertThat(on(TODAY).rows())
                .filteredOn(row -> row.number().equals(file.number()))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(CaseState.GRANTED));
    }
}
