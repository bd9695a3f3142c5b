package ir.rasteh.face.window;

import ir.rasteh.face.Wording;
import ir.rasteh.face.papers.QuotationPaper;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Money;
import ir.rasteh.print.Unprintable;
import ir.rasteh.trade.Moved;
import ir.rasteh.trade.Quotation;
import ir.rasteh.trade.Rfq;
import ir.rasteh.trade.RfqMove;
import ir.rasteh.trade.Rfqs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a buyer follows a request and answers: whoever has its address is the buyer, so that it is kept nowhere, is
 * in no index, and is told to no page that a link on it leads to.
 */
@Controller
class PrivatePage {

    private static final Logger LOG = LoggerFactory.getLogger(PrivatePage.class);
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tehran");
    private static final String HERE = "/{lang:en|fa|ar|tr|ru|zh}/requests/{token:[A-Za-z0-9_-]{43}}";

    private final Rfqs rfqs;
    private final QuotationPaper paper;
    private final Pages pages;

    PrivatePage(Rfqs rfqs, QuotationPaper paper, Pages pages) {
        this.rfqs = rfqs;
        this.paper = paper;
        this.pages = pages;
    }

    /** A quotation as the page shows it. */
    record Offer(Quotation quotation, List<Row> rows, String total) {

        record Row(String goods, String amount, String price, String sum) {}
    }

    /** A line of the history. */
    record Happened(LocalDate day, String move, boolean byBuyer, String words) {}

    @GetMapping(HERE)
    ModelAndView page(
            @PathVariable Lang lang,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepPrivate(response);
        Rfq rfq = rfqs.byToken(token).orElseThrow(NotHere::new);
        Wording say = pages.say(lang);
        Head head = Head.of(say.text("window.rfq.page.title", rfq.number()), "", "requests/" + token)
                .notIndexed();
        return pages.page("request", lang, head, request)
                .addObject("rfq", rfq)
                .addObject("here", "/" + lang.code() + "/requests/" + token)
                .addObject("seller", paper.seller(rfq, lang))
                .addObject("facts", facts(rfq, say))
                .addObject(
                        "offers",
                        rfq.quotations().reversed().stream()
                                .map(offer -> offer(offer, say))
                                .toList())
                .addObject("told", notice(told))
                .addObject(
                        "may",
                        Arrays.stream(RfqMove.values())
                                .filter(rfq::allows)
                                .map(RfqMove::code)
                                .toList())
                .addObject("steps", rfq.steps().stream().map(PrivatePage::shown).toList());
    }

    private static String notice(String told) {
        return switch (told) {
            case "done", "not-now", "needs-words", "foreign" -> "window.rfq." + told;
            default -> "";
        };
    }

    @PostMapping(HERE + "/{move:confirm|ask|accept|decline|withdraw}")
    ResponseEntity<Void> answer(
            @PathVariable Lang lang,
            @PathVariable String token,
            @PathVariable String move,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        if (!SameSite.sent(request)) {
            return back(lang, token, "foreign");
        }
        Moved moved = switch (move) {
            case "confirm" -> rfqs.confirm(token);
            case "ask" -> rfqs.ask(token, words);
            case "accept" -> rfqs.accept(token, version);
            case "decline" -> rfqs.decline(token, version, words);
            default -> rfqs.withdraw(token, words);
        };
        return switch (moved) {
            case Moved.Done _ -> back(lang, token, "done");
            case Moved.NotNow _ -> back(lang, token, "not-now");
            case Moved.NeedsWork _ -> back(lang, token, "needs-words");
            case Moved.Gone _ -> throw new NotHere();
        };
    }

    /** Back to the page, which a reload then only shows again. */
    private static ResponseEntity<Void> back(Lang lang, String token, String told) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + lang.code() + "/requests/" + token + "?told=" + told)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping(HERE + "/quotation-{version:[0-9]{1,4}}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String token, @PathVariable int version, HttpServletResponse response) {
        keepPrivate(response);
        Rfq rfq = rfqs.byToken(token).orElseThrow(NotHere::new);
        Quotation offer = rfq.quotations().stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(NotHere::new);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(rfq.number() + "-" + version + ".pdf")
                                    .build()
                                    .toString())
                    .body(paper.pdf(rfq, offer));
        } catch (Unprintable e) {
            LOG.warn("The quotation of {} was not printed: {}", rfq.number(), e.getMessage());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "10")
                    .build();
        }
    }

    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** By the calendar of the offices; the seller's people are not named to the buyer. */
    private static Happened shown(Rfq.Step step) {
        return new Happened(
                step.at().atZone(OFFICE).toLocalDate(),
                step.move().code(),
                step.side() == Rfq.Side.BUYER,
                step.words());
    }

    private static Offer offer(Quotation offer, Wording say) {
        return new Offer(
                offer,
                offer.lines().stream()
                        .map(line -> new Offer.Row(
                                line.goods(),
                                say.quantity(line.quantity()),
                                say.money(new Money(line.price(), offer.currency())),
                                say.money(line.total(offer.currency()))))
                        .toList(),
                say.money(offer.total()));
    }

    private static List<ProductFactLines.Fact> facts(Rfq rfq, Wording say) {
        List<ProductFactLines.Fact> facts = new ArrayList<>();
        facts.add(fact(say, "window.rfq.goods", rfq.goods()));
        facts.add(fact(say, "window.rfq.amount", say.quantity(rfq.quantity())));
        if (rfq.target() != null) {
            facts.add(fact(say, "window.rfq.price", say.money(rfq.target())));
        }
        facts.add(fact(say, "window.rfq.country", say.country(rfq.country())));
        if (rfq.incoterm() != null) {
            facts.add(fact(say, "window.rfq.incoterm", rfq.incoterm().name()));
        }
        if (rfq.wantedOn() != null) {
            facts.add(fact(say, "window.rfq.wanted", say.date(rfq.wantedOn())));
        }
        if (!rfq.words().isBlank()) {
            facts.add(fact(say, "window.rfq.words", rfq.words()));
        }
        rfq.enclosures().forEach(file -> facts.add(fact(say, "window.rfq.files", file.name())));
        facts.add(fact(say, "window.rfq.email", rfq.email()));
        return facts;
    }

    private static ProductFactLines.Fact fact(Wording say, String key, String value) {
        return new ProductFactLines.Fact(say.text(key), value, null);
    }
}
