package ir.rasteh.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Product;
import ir.rasteh.identity.Accounts;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.identity.Walls;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.SampleShop;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Requests and quotations over a real database and a real mail server. */
@SpringBootTest(properties = {"rasteh.empty=true", "rasteh.site.base-url=https://trade.example/"})
class RequestsTest {

    private static final Pattern LINK = Pattern.compile("https://trade\\.example/([a-z]{2})/requests/([\\w-]{43})");
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Duration SOON = Duration.ofSeconds(20);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void closePostOffice() {
        MAIL.stop();
    }

    @Autowired
    Rfqs rfqs;

    @Autowired
    TradeDesk desk;

    @Autowired
    TradeCounts counts;

    @Autowired
    Accounts accounts;

    @Autowired
    Marks marks;

    @Autowired
    Firms firms;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient database;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final String buyer = "buyer-" + own + "@abroad.example";

    private Mark mark;
    private Firm firm;
    private Product sofa;
    private Actor member;
    private Actor stranger;
    private Actor steward;

    @BeforeEach
    void openShop() {
        SampleShop shop = new SampleShop(marks, firms, catalogue);
        mark = shop.mark("mark-" + own, CraftFamily.FURNITURE, Province.HAMADAN, "نشان", "Mark");
        firm = shop.firm("firm-" + own, mark, "کارگاه", "Workshop");
        Firm other = shop.firm("other-" + own, mark, "دیگری", "Other");
        sofa = shop.product(mark, firm, "S-" + own, "مبل", "Sofa", "9401.61", "state", "on_show");
        member = person("member", new Grant(Role.MEMBER, firm.slug()));
        stranger = person("stranger", new Grant(Role.MEMBER, other.slug()));
        steward = person("steward", new Grant(Role.STEWARD, mark.slug()));
    }

    private Actor person(String name, Grant grant) {
        return accounts.open(name + "-" + own + "@firm.example", name, "a password of the test", List.of(grant));
    }

    // From a request to an accepted quotation

    @Test
    void aRequestGoesFromTheLetterToTheFirmAndItsQuotationBackToTheBuyer() throws Exception {
        Opening.Written written = (Opening.Written) rfqs.open(draft(), toFirm(), List.of(pdf("plan.pdf")), Lang.FA);
        assertThat(written.byLetter()).isTrue();
        String token = tokenFor(buyer, "fa");

        assertThat(desk.rows(member, null, 10, 0)).isEmpty();
        assertThat(rfqs.byToken(token)).hasValueSatisfying(rfq -> {
            assertThat(rfq.state()).isEqualTo(RfqState.UNCONFIRMED);
            assertThat(rfq.target()).isNotNull();
            assertThat(rfq.enclosures())
                    .singleElement()
                    .satisfies(file -> assertThat(file.name()).isEqualTo("plan.pdf"));
        });

        assertThat(rfqs.confirm(token)).isInstanceOf(Moved.Done.class);
        assertThat(rfqs.confirm(token)).isInstanceOf(Moved.NotNow.class);
        assertThat(letterTo("member-" + own + "@firm.example")).contains("/desk/requests/" + written.number(), "Sofas");
        assertThat(desk.rows(member, null, 10, 0)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(written.number());
            assertThat(row.due()).isFalse();
        });
        assertThat(counts.openedByProduct(List.of(sofa.id()))).containsExactly(java.util.Map.entry(sofa.id(), 1));

        TradeDesk.Sent sent = desk.send(written.number(), answer("2"), member);
        assertThat(sent).isInstanceOf(TradeDesk.Sent.Done.class);
        assertThat(letterTo(buyer, "پیشنهاد قیمت برای")).contains(token);
        Rfq answered = rfqs.byToken(token).orElseThrow();
        assertThat(answered.state()).isEqualTo(RfqState.ANSWERED);
        assertThat(answered.quotation().orElseThrow().total().amount()).isEqualByComparingTo("8401.01");

        assertThat(rfqs.accept(token, 1)).isInstanceOf(Moved.Done.class);
        Rfq accepted = rfqs.byToken(token).orElseThrow();
        assertThat(accepted.state()).isEqualTo(RfqState.ACCEPTED);
        assertThat(accepted.quotation().orElseThrow().state()).isEqualTo(QuotationState.ACCEPTED);
        assertThat(accepted.steps())
                .extracting(Rfq.Step::move)
                .containsExactly(RfqMove.CONFIRM, RfqMove.QUOTE, RfqMove.ACCEPT);
        assertThat(accepted.steps()).extracting(Rfq.Step::by).containsExactly("Ada", "member", "Ada");
        assertThat(counts.answerTimeOfFirm(firm.id(), Instant.EPOCH))
                .hasValueSatisfying(time -> assertThat(time.answered()).isEqualTo(1));
        assertThat(counts.answerTimeOfMark(mark.id(), Instant.EPOCH)).isPresent();
    }

    @Test
    void theDatabaseDoesNotKnowTheLink() throws Exception {
        rfqs.open(draft(), toFirm(), List.of(), Lang.EN);
        String token = tokenFor(buyer, "en");

        assertThat(database.sql("select rfq::text from rfq where email = :email")
                        .param("email", buyer)
                        .query(String.class)
                        .single())
                .doesNotContain(token);
        assertThat(rfqs.byToken(token.substring(1) + "A")).isEmpty();
        assertThat(rfqs.confirm("nothing")).isInstanceOf(Moved.Gone.class);
    }

    @Test
    void aRequestToTheBrandIsItsStewardsAndNoMembers() throws Exception {
        String number = opened(new RfqDraft.Addressee(mark, null, null));

        assertThat(desk.rows(steward, RfqState.OPEN, 10, 0))
                .extracting(RfqRow::number)
                .contains(number);
        assertThat(desk.rfq(number, member)).isEmpty();
        assertThat(desk.send(number, answer("1"), member)).isInstanceOf(TradeDesk.Sent.NotNow.class);
        assertThat(desk.tell(number, "hello", stranger)).isInstanceOf(Moved.Gone.class);
        assertThat(desk.tell(number, "hello", steward)).isInstanceOf(Moved.Done.class);
    }

    @Test
    void aFirmsRequestIsNeitherAnotherFirmsNorItsStewards() throws Exception {
        String number = opened(toFirm());

        for (Actor other : List.of(stranger, steward, new Actor(UUID.randomUUID(), "nobody", Set.of()))) {
            assertThat(desk.rows(other, null, 100, 0))
                    .extracting(RfqRow::number)
                    .doesNotContain(number);
            assertThat(desk.count(other, null)).isZero();
            assertThat(desk.rfq(number, other)).isEmpty();
            assertThat(desk.draft(number, other)).isEmpty();
            assertThat(desk.keep(number, answer("1"), other)).isFalse();
            assertThat(desk.send(number, answer("1"), other)).isInstanceOf(TradeDesk.Sent.NotNow.class);
            assertThat(desk.tell(number, "x", other)).isInstanceOf(Moved.Gone.class);
            assertThat(desk.refuse(number, "x", other)).isInstanceOf(Moved.Gone.class);
        }
        assertThat(desk.rfq(number, member)).hasValueSatisfying(rfq -> {
            assertThat(rfq.state()).isEqualTo(RfqState.OPEN);
            assertThat(rfq.steps()).hasSize(1);
        });
    }

    /** The first wall is taken away: the tables themselves are asked, on behalf of each. */
    @Test
    void theDatabaseItselfKeepsRequestsApart() throws Exception {
        String firms = opened(toFirm());
        desk.send(firms, answer("1"), member);
        assertThat(rowsSeenBy(member)).containsExactly(1, 1, 1, 2);
        for (Actor other : List.of(stranger, steward)) {
            assertThat(rowsSeenBy(other)).containsExactly(0, 0, 0, 0);
            assertThat(Walls.<Integer, RuntimeException>as(
                            other,
                            () -> database.sql("update rfq set words = 'mine' where number = :number")
                                    .param("number", firms)
                                    .update()))
                    .isZero();
        }
        assertThat(Walls.<List<Integer>, RuntimeException>asVisitor(() -> rows()))
                .containsExactly(0, 0, 0, 0);
        opened(new RfqDraft.Addressee(mark, null, null));
        assertThat(rowsSeenBy(steward).getFirst()).isEqualTo(1);
        assertThat(rowsSeenBy(member).getFirst()).isEqualTo(1);
    }

    private List<Integer> rowsSeenBy(Actor actor) {
        return Walls.as(actor, this::rows);
    }

    private List<Integer> rows() {
        return java.util.stream.Stream.of(
                        "rfq r",
                        "quotation q join rfq r on r.id = q.rfq_id",
                        "quotation_line l join quotation q on q.id = l.quotation_id join rfq r on r.id = q.rfq_id",
                        "rfq_step s join rfq r on r.id = s.rfq_id")
                .map(from -> database.sql("select count(*) from " + from + " where r.email = :email")
                        .param("email", buyer)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    // Moves

    @Test
    void aNewVersionSupersedesTheOldOneWhichCannotBeAcceptedUnread() throws Exception {
        String number = opened(toFirm());
        String token = tokenFor(buyer, "en");
        desk.send(number, answer("1"), member);
        desk.send(number, answer("3"), member);

        assertThat(rfqs.accept(token, 1)).isInstanceOf(Moved.NotNow.class);
        assertThat(rfqs.decline(token, 2, "too dear")).isInstanceOf(Moved.Done.class);
        Rfq rfq = rfqs.byToken(token).orElseThrow();
        assertThat(rfq.quotations())
                .extracting(Quotation::state)
                .containsExactly(QuotationState.SUPERSEDED, QuotationState.DECLINED);
        assertThat(rfq.steps().getLast().words()).isEqualTo("too dear");
        assertThat(desk.send(number, answer("1"), member)).isInstanceOf(TradeDesk.Sent.NotNow.class);
    }

    @Test
    void aDraftIsKeptAsItWasTypedAndTheBuyerDoesNotSeeIt() throws Exception {
        String number = opened(toFirm());
        QuotationDraft half = new QuotationDraft(
                List.of(new QuotationDraft.Line("Sofa", "a dozen", "piece", "")), "", "", "", "۱۴۰۵/", "", "thinking");
        assertThat(desk.keep(number, half, member)).isTrue();

        assertThat(desk.draft(number, member)).contains(half);
        assertThat(rfqs.byToken(tokenFor(buyer, "en")).orElseThrow().quotations())
                .isEmpty();
        assertThat(desk.send(number, half, member))
                .isInstanceOfSatisfying(
                        TradeDesk.Sent.NeedsWork.class,
                        work -> assertThat(work.problems())
                                .extracting(RfqProblem::field)
                                .contains(
                                        "line.0.amount",
                                        "line.0.price",
                                        "currency",
                                        "incoterm",
                                        "place",
                                        "valid-until"));
    }

    @Test
    void theBuyerAsksTheFirmTellsAndRefusesWithAReason() throws Exception {
        String number = opened(toFirm());
        String token = tokenFor(buyer, "en");

        assertThat(rfqs.ask(token, "  ")).isInstanceOf(Moved.NeedsWork.class);
        assertThat(rfqs.ask(token, "Which wood?")).isInstanceOf(Moved.Done.class);
        assertThat(desk.tell(number, "Walnut", member)).isInstanceOf(Moved.Done.class);
        assertThat(desk.refuse(number, "", member)).isInstanceOf(Moved.NeedsWork.class);
        assertThat(desk.refuse(number, "No capacity", member)).isInstanceOf(Moved.Done.class);
        assertThat(rfqs.withdraw(token, "")).isInstanceOf(Moved.NotNow.class);
        assertThat(rfqs.byToken(token).orElseThrow().answeredAt()).isNotNull();
        assertThat(letterTo(buyer, "No offer")).contains(token);
    }

    // The clock

    @Test
    void anUnconfirmedRequestVanishesAfterThreeDays() throws Exception {
        rfqs.open(draft(), toFirm(), List.of(), Lang.EN);
        String token = tokenFor(buyer, "en");
        older("made_at", "71 hours");
        rfqs.tidy();
        assertThat(rfqs.byToken(token)).isPresent();
        older("made_at", "2 hours");
        rfqs.tidy();
        assertThat(rfqs.byToken(token)).isEmpty();
    }

    @Test
    void anUnansweredRequestIsDueAfterTwoDaysAndExpiresAfterSixty() throws Exception {
        String number = opened(toFirm());
        older("opened_at", "49 hours");
        assertThat(desk.rows(member, null, 10, 0))
                .singleElement()
                .satisfies(row -> assertThat(row.due()).isTrue());
        older("opened_at", "58 days");
        assertThat(desk.rfq(number, member).orElseThrow().state()).isEqualTo(RfqState.EXPIRED);
        assertThat(desk.tell(number, "late", member)).isInstanceOf(Moved.NotNow.class);
        // Late is better than never.
        assertThat(desk.send(number, answer("1"), member)).isInstanceOf(TradeDesk.Sent.Done.class);
    }

    @Test
    void aQuotationIsNotAcceptedAfterItsLastDay() throws Exception {
        String number = opened(toFirm());
        String token = tokenFor(buyer, "en");
        desk.send(number, answer("1"), member);
        database.sql("""
                        update quotation set valid_until = (now() at time zone 'Asia/Tehran')::date - 1
                        where rfq_id = (select id from rfq where number = :number)""").param("number", number).update();

        assertThat(rfqs.accept(token, 1)).isInstanceOf(Moved.NotNow.class);
        Rfq rfq = rfqs.byToken(token).orElseThrow();
        assertThat(rfq.state()).isEqualTo(RfqState.EXPIRED);
        assertThat(rfq.quotation().orElseThrow().state()).isEqualTo(QuotationState.EXPIRED);
        assertThat(rfq.steps().getLast().side()).isEqualTo(Rfq.Side.CLOCK);
    }

    // What is typed

    @ParameterizedTest
    @CsvSource({
        "goods,'',missing",
        "amount,'',missing",
        "amount,many,number",
        "amount,0,not-positive",
        "amount,1.23456,number",
        "amount,9999999999999,too-much",
        "unit,barrel,choice",
        "price,-1,not-positive",
        "currency,XQQ,choice",
        "country,'',missing",
        "country,ZZ,choice",
        "incoterm,FOO,choice",
        "wanted,tomorrow,date",
        "wanted,1400/01/01,past",
        "wanted,2099-01-01,far",
        "email,'',missing",
        "email,a@b@c,email",
        "email,'a@b.de, c@d.de',email"
    })
    void whatIsWrongIsToldAtItsField(String field, String typed, String code) {
        assertThat(rfqs.open(draft(field, typed), toFirm(), List.of(), Lang.EN))
                .isEqualTo(new Opening.NeedsWork(List.of(new RfqProblem(field, code))));
    }

    @Test
    void persianDigitsAndDatesAreUnderstood() throws Exception {
        RfqDraft typed = new RfqDraft("Sofas", "۱٬۲۰۰٫۵", "m2", "", "", "de", "fca", "۱۴۰۶/۰۱/۰۱", "", buyer, "", "");
        assertThat(rfqs.open(typed, toFirm(), List.of(), Lang.EN)).isInstanceOf(Opening.Written.class);
        Rfq rfq = rfqs.byToken(tokenFor(buyer, "en")).orElseThrow();
        assertThat(rfq.quantity().amount()).isEqualByComparingTo("1200.5");
        assertThat(rfq.wantedOn()).isEqualTo(LocalDate.of(2027, 3, 21));
        assertThat(rfq.country()).isEqualTo("DE");
    }

    @Test
    void filesAreWhatTheyAreAndNotWhatTheyAreCalled() {
        assertThat(problems(new EnclosedFile("plan.pdf", "<script>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("file-kind");
        assertThat(problems(new EnclosedFile("a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("file-kind");
        assertThat(problems(new EnclosedFile("a.zip", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("file-kind");
        assertThat(problems(new EnclosedFile("a.pdf", new byte[6_000_000]))).containsExactly("file-too-large");
        assertThat(problems(pdf("1"), pdf("2"), pdf("3"), pdf("4"), pdf("5"))).containsExactly("too-many-files");
        assertThat(pdf("../../etc/\u202Efdp.exe").plainName()).isEqualTo("_fdp.exe");
    }

    @Test
    void nobodyIsFloodedWithLettersInOurName() {
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            openings.add(rfqs.open(draft(), toFirm(), List.of(), Lang.EN));
        }
        assertThat(openings.subList(0, 5)).allMatch(Opening.Written.class::isInstance);
        assertThat(openings.getLast())
                .isEqualTo(new Opening.NeedsWork(List.of(new RfqProblem("email", "too-many-waiting"))));
    }

    @Test
    void wordsCannotAddAReceiverToALetter() throws Exception {
        rfqs.open(draft("goods", "Sofas\r\nBcc: all@abroad.example\r\n\r\nBuy!"), toFirm(), List.of(), Lang.EN);
        tokenFor(buyer, "en");
        for (MimeMessage letter : MAIL.getReceivedMessages()) {
            assertThat(letter.getAllRecipients()).hasSize(1);
            assertThat(letter.getHeader("Bcc")).isNull();
        }
    }

    @Test
    void amountsAreExactToTheSmallestCoin() {
        Quotation.Line line = new Quotation.Line(
                "x",
                new ir.rasteh.kernel.Quantity(new BigDecimal("3"), ir.rasteh.kernel.Unit.PIECE),
                new BigDecimal("0.335"));
        assertThat(line.total(java.util.Currency.getInstance("EUR")).amount()).isEqualByComparingTo("1.01");
        assertThat(line.total(java.util.Currency.getInstance("IRR")).amount()).isEqualByComparingTo("1.01");
        assertThat(line.total(java.util.Currency.getInstance("JPY")).amount()).isEqualByComparingTo("1");
    }

    private List<String> problems(EnclosedFile... files) {
        return rfqs.open(draft(), toFirm(), List.of(files), Lang.EN) instanceof Opening.NeedsWork work
                ? work.problems().stream().map(RfqProblem::code).toList()
                : List.of();
    }

    private static EnclosedFile pdf(String name) {
        return new EnclosedFile(name, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    private RfqDraft.Addressee toFirm() {
        return new RfqDraft.Addressee(mark, firm, sofa);
    }

    private RfqDraft draft() {
        return draft("", "");
    }

    private RfqDraft draft(String field, String typed) {
        return new RfqDraft(
                or(field, "goods", typed, "Sofas"),
                or(field, "amount", typed, "12"),
                or(field, "unit", typed, "piece"),
                or(field, "price", typed, "4000"),
                or(field, "currency", typed, "EUR"),
                or(field, "country", typed, "DE"),
                or(field, "incoterm", typed, "FCA"),
                or(
                        field,
                        "wanted",
                        typed,
                        LocalDate.now(RfqMoves.OFFICE).plusMonths(2).toString()),
                "Walnut, please",
                or(field, "email", typed, buyer),
                "Ada",
                "Abroad GmbH");
    }

    private static String or(String field, String name, String typed, String else_) {
        return field.equals(name) ? typed : else_;
    }

    private static QuotationDraft answer(String amount) {
        return new QuotationDraft(
                List.of(
                        new QuotationDraft.Line("Sofa", amount, "piece", "4200.505"),
                        new QuotationDraft.Line("", "", "piece", "")),
                "EUR",
                "FCA",
                "Malayer",
                LocalDate.now(RfqMoves.OFFICE).plusDays(10).toString(),
                "30",
                "Walnut");
    }

    /** A request that its buyer has confirmed. */
    private String opened(RfqDraft.Addressee to) throws Exception {
        Opening.Written written = (Opening.Written) rfqs.open(draft(), to, List.of(), Lang.EN);
        rfqs.confirm(tokenFor(buyer, "en"));
        return written.number();
    }

    private void older(String column, String by) {
        database.sql("update rfq set " + column + " = " + column + " - :by::interval where email = :email")
                .param("by", by)
                .param("email", buyer)
                .update();
    }

    private static String tokenFor(String email, String lang) throws Exception {
        Matcher link = LINK.matcher(letterTo(email));
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(lang);
        return link.group(2);
    }

    private static String letterTo(String email) throws Exception {
        return letterTo(email, null);
    }

    private static String letterTo(String email, @Nullable String subject) throws Exception {
        Instant begun = Instant.now();
        while (Duration.between(begun, Instant.now()).compareTo(SOON) < 0) {
            Optional<String> found = find(email, subject);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No letter came for " + email);
    }

    private static Optional<String> find(String email, @Nullable String subject) throws Exception {
        for (MimeMessage letter : MAIL.getReceivedMessages()) {
            if (letter.getAllRecipients()[0].toString().equals(email)
                    && (subject == null || letter.getSubject().contains(subject))) {
                return Optional.of(String.valueOf(letter.getContent()));
            }
        }
        return Optional.empty();
    }
}
