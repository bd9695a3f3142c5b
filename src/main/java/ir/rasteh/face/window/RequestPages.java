package ir.rasteh.face.window;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Lang;
import ir.rasteh.trade.EnclosedFile;
import ir.rasteh.trade.Opening;
import ir.rasteh.trade.RfqDraft;
import ir.rasteh.trade.RfqProblem;
import ir.rasteh.trade.Rfqs;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form by which a visitor asks a firm or a brand for a quotation: plain HTML, without an account, a session or a script.
 * What is to be mended comes back with everything that was typed.
 */
@Controller
class RequestPages {

    /** A field that no person sees: whoever fills it in is a program. */
    private static final String TRAP = "website";

    private static final int LONGEST_PREFILL = 300;

    private final Catalogue catalogue;
    private final Firms firms;
    private final Marks marks;
    private final Rfqs rfqs;
    private final Pages pages;
    private final Clock clock;

    RequestPages(Catalogue catalogue, Firms firms, Marks marks, Rfqs rfqs, Pages pages, Clock clock) {
        this.catalogue = catalogue;
        this.firms = firms;
        this.marks = marks;
        this.rfqs = rfqs;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{lang:en|fa|ar|tr|ru|zh}/requests/new")
    ModelAndView form(@PathVariable Lang lang, HttpServletRequest request) {
        RequestForm form = RequestForm.empty();
        for (String name : List.of("product", "firm", "mark")) {
            String value = request.getParameter(name);
            form = value == null ? form : form.with(name, value);
        }
        Optional<RfqDraft.Addressee> to = addressee(form);
        String words = request.getParameter("q");
        if (to.isPresent() && to.get().product() != null) {
            var product = to.get().product();
            form = form.with("goods", product.names().in(lang) + " · " + product.sku())
                    .with("unit", product.offer().unit().code());
        } else if (words != null) {
            form = form.with("goods", words.length() > LONGEST_PREFILL ? words.substring(0, LONGEST_PREFILL) : words);
        }
        return page(lang, form, to, request);
    }

    @PostMapping("/{lang:en|fa|ar|tr|ru|zh}/requests/new")
    ModelAndView send(
            @PathVariable Lang lang,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            HttpServletRequest request) {
        RequestForm form = RequestForm.typed(request);
        Optional<RfqDraft.Addressee> to = addressee(form);
        if (!SameSite.sent(request)) {
            return refused(page(lang, form, to, request).addObject("notice", "window.rfq.foreign"));
        }
        if (!form.of(TRAP).isBlank()) {
            // A program learns nothing from what it is shown.
            return sent(lang, new Opening.Written("R", "", true), form, request);
        }
        if (to.isEmpty()) {
            return refused(page(lang, form.with(List.of(new RfqProblem("mark", "missing"))), to, request));
        }
        return switch (rfqs.open(form.draft(), to.get(), enclosed(files), lang)) {
            case Opening.Written written -> sent(lang, written, form, request);
            case Opening.NeedsWork work -> refused(page(lang, form.with(work.problems()), to, request));
            case Opening.LetterRefused _ ->
                refused(page(lang, form, to, request).addObject("notice", "window.rfq.letter-refused"));
        };
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Lang lang, RequestForm form, Optional<RfqDraft.Addressee> to, HttpServletRequest request) {
        Wording say = pages.say(lang);
        Head head = Head.of(say.text("window.rfq.title"), say.text("window.rfq.lead"), "requests/new" + query(form))
                .notIndexed();
        ModelAndView page = pages.page("request-form", lang, head, request)
                .addObject("form", form)
                .addObject("to", to.map(asked -> name(asked, say)).orElse(null))
                .addObject("product", to.map(RfqDraft.Addressee::product).orElse(null))
                .addObject("units", RequestForm.units(say))
                .addObject("currencies", RequestForm.currencies())
                .addObject("countries", RequestForm.countries(say))
                .addObject("incoterms", RequestForm.incoterms())
                .addObject("example", say.shortDate(LocalDate.now(clock).plusMonths(3)));
        return to.isPresent() ? page : page.addObject("marks", marks.all());
    }

    /** The same form in another language asks for the same goods. */
    private static String query(RequestForm form) {
        for (String name : List.of("product", "firm", "mark")) {
            if (!form.of(name).isBlank()) {
                return "?" + name + "=" + Texts.encoded(form.of(name));
            }
        }
        return "";
    }

    private static String name(RfqDraft.Addressee to, Wording say) {
        Firm firm = to.firm();
        Mark mark = to.mark();
        return firm != null
                ? firm.names().in(say.lang())
                : say.text(
                        "window.rfq.to.brand", mark == null ? "" : mark.names().in(say.lang()));
    }

    /** A product that is on show, a firm or a brand; a form that names none asks which brand. */
    private Optional<RfqDraft.Addressee> addressee(RequestForm form) {
        if (!form.of("product").isBlank()) {
            return catalogue
                    .listing(form.of("product"))
                    .map(listing -> new RfqDraft.Addressee(listing.mark(), listing.firm(), listing.product()))
                    .or(() -> {
                        throw new NotHere();
                    });
        }
        if (!form.of("firm").isBlank()) {
            return firms.bySlug(form.of("firm")).map(firm -> new RfqDraft.Addressee(null, firm, null));
        }
        return marks.bySlug(form.of("mark")).map(mark -> new RfqDraft.Addressee(mark, null, null));
    }

    private static List<EnclosedFile> enclosed(List<MultipartFile> files) {
        List<EnclosedFile> enclosed = new ArrayList<>();
        if (files == null) {
            return enclosed;
        }
        for (MultipartFile file : files) {
            // A browser sends an empty part where no file was chosen.
            if (!file.isEmpty()) {
                String name = file.getOriginalFilename();
                try {
                    enclosed.add(new EnclosedFile(name == null ? "" : name, file.getBytes()));
                } catch (IOException e) {
                    throw new UncheckedIOException("A file of a form could not be read", e);
                }
            }
        }
        return enclosed;
    }

    private ModelAndView sent(Lang lang, Opening.Written written, RequestForm form, HttpServletRequest request) {
        Wording say = pages.say(lang);
        Head head = Head.of(say.text("window.rfq.sent.title"), say.text("window.rfq.lead"), "")
                .notIndexed();
        return pages.page("request-sent", lang, head, request)
                .addObject("written", written)
                .addObject("email", form.of("email").strip());
    }
}
