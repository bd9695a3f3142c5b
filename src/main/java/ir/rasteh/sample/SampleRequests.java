package ir.rasteh.sample;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.trade.Opening;
import ir.rasteh.trade.QuotationDraft;
import ir.rasteh.trade.RfqDraft;
import ir.rasteh.trade.Rfqs;
import ir.rasteh.trade.TradeCounts;
import ir.rasteh.trade.TradeDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lets invented buyers ask the sample's firms and brands, by the road of every visitor, and leaves each request where its line
 * of {@code sample/requests.csv} says. A house that has any request is left as it is.
 */
@Component
@Order(30)
class SampleRequests implements ApplicationRunner {

    private static final Actor SELLER = new Actor(
            new UUID(0, 14),
            "Member (sample)",
            Set.of(new Grant(Role.MEMBER, Grant.EVERYWHERE), new Grant(Role.STEWARD, Grant.EVERYWHERE)));
    private static final int VALID_DAYS = 45;
    private static final String LEAD_DAYS = "30";

    private final SampleSettings settings;
    private final Rfqs rfqs;
    private final TradeDesk desk;
    private final TradeCounts counts;
    private final Firms firms;
    private final Marks marks;
    private final Catalogue catalogue;
    private final Clock clock;

    SampleRequests(
            SampleSettings settings,
            Rfqs rfqs,
            TradeDesk desk,
            TradeCounts counts,
            Firms firms,
            Marks marks,
            Catalogue catalogue,
            Clock clock) {
        this.settings = settings;
        this.rfqs = rfqs;
        this.desk = desk;
        this.counts = counts;
        this.firms = firms;
        this.marks = marks;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.empty() || !counts.none()) {
            return;
        }
        int line = 0;
        for (CSVRecord row : SampleSheet.rows(new ClassPathResource("sample/requests.csv"))) {
            int buyer = ++line;
            addressee(row).ifPresent(to -> lead(row, to, buyer));
        }
    }

    private Optional<RfqDraft.Addressee> addressee(CSVRecord row) {
        String slug = row.get("to").substring(row.get("to").indexOf(':') + 1);
        if (row.get("to").startsWith("mark:")) {
            return marks.bySlug(slug).filter(Mark::sample).map(mark -> new RfqDraft.Addressee(mark, null, null));
        }
        Optional<Firm> firm = firms.bySlug(slug).filter(Firm::sample);
        if (row.get("about").equals("words")) {
            return firm.map(found -> new RfqDraft.Addressee(null, found, null));
        }
        return firm.flatMap(found -> catalogue.shelf(found.id(), "", ProductState.ON_SHOW, 1, 0).stream()
                .findFirst()
                .flatMap(piece -> catalogue.listing(piece.slug()))
                .map(listing -> new RfqDraft.Addressee(listing.mark(), found, listing.product())));
    }

    private void lead(CSVRecord row, RfqDraft.Addressee to, int buyer) {
        Lang lang = Lang.of(row.get("lang")).orElse(Lang.EN);
        Product product = to.product();
        String goods = product == null ? row.get("goods") : product.names().in(lang) + " · " + product.sku();
        RfqDraft draft = new RfqDraft(
                goods,
                row.get("amount"),
                row.get("unit"),
                row.get("price"),
                row.get("currency"),
                row.get("country"),
                row.get("incoterm"),
                "",
                row.get("words"),
                "buyer-" + buyer + "@rasteh.example",
                row.get("person"),
                row.get("company"));
        Opening opening = rfqs.open(draft, to, List.of(), lang);
        if (!(opening instanceof Opening.Written written)) {
            throw new IllegalStateException("Line " + buyer + " of sample/requests.csv is not taken: " + opening);
        }
        String token = written.path().substring(written.path().lastIndexOf('/') + 1);
        switch (row.get("reached")) {
            case "unconfirmed" -> {}
            case "open" -> rfqs.confirm(token);
            case "answered" -> answer(row, token, written.number(), goods);
            case "accepted" -> {
                answer(row, token, written.number(), goods);
                rfqs.accept(token, 1);
            }
            case "declined" -> {
                answer(row, token, written.number(), goods);
                rfqs.decline(token, 1, "Above our budget.");
            }
            case "refused" -> {
                rfqs.confirm(token);
                desk.refuse(written.number(), row.get("remarks"), SELLER);
            }
            case "withdrawn" -> {
                rfqs.confirm(token);
                rfqs.withdraw(token, "");
            }
            default ->
                throw new IllegalStateException("sample/requests.csv reaches no such state: " + row.get("reached"));
        }
    }

    private void answer(CSVRecord row, String token, String number, String goods) {
        rfqs.confirm(token);
        TradeDesk.Sent sent = desk.send(
                number,
                new QuotationDraft(
                        List.of(new QuotationDraft.Line(
                                goods, row.get("amount"), row.get("unit"), row.get("answer_price"))),
                        row.get("answer_currency"),
                        row.get("incoterm").isEmpty() ? "EXW" : row.get("incoterm"),
                        row.get("answer_place"),
                        LocalDate.now(clock).plusDays(VALID_DAYS).toString(),
                        LEAD_DAYS,
                        row.get("remarks")),
                SELLER);
        if (!(sent instanceof TradeDesk.Sent.Done)) {
            throw new IllegalStateException("The answer to " + number + " is not taken: " + sent);
        }
    }
}
