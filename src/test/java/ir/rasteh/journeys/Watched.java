package ir.rasteh.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;

/** A visit in a browser that tells of every script that ran although nobody of the house wrote it, and of every try. */
final class Watched implements AutoCloseable {

    /** Runs before any script of a page, and in each of its frames. */
    private static final String WATCH = """
            for (const opener of ['alert', 'confirm', 'prompt', 'print', 'open']) {
                window[opener] = () => { window.HOOK(opener); };
            }
            document.addEventListener('securitypolicyviolation',
                event => window.HOOK('forbidden: ' + event.violatedDirective + ' ' + event.blockedURI));
            """.replace("HOOK", Payloads.HOOK);

    /** Elements that a text has become, in the page and in the shadows of its components; and what templates reckoned. */
    private static final String TRACES = """
            () => {
                const found = [];
                const walk = root => {
                    root.querySelectorAll('*').forEach(element => {
                        for (const {name, value} of element.attributes) {
                            if (name.startsWith('on') || /^[\\u0000-\\u0020]*javascript:/i.test(value)
                                    && ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(name)) {
                                found.push(element.tagName + ' ' + name + '=' + value);
                            }
                        }
                        if (element.tagName === 'X-RASTEH' || element.tagName === 'MARQUEE') {
                            found.push(element.outerHTML);
                        }
                        if (element.matches('script[type="application/ld+json"]')) {
                            try { JSON.parse(element.textContent); } catch (e) { found.push('JSON-LD: ' + e); }
                        }
                        if (element.shadowRoot) { walk(element.shadowRoot); }
                    });
                };
                walk(document);
                if (document.documentElement.textContent.includes('RECKONED')) { found.push('reckoned'); }
                return found;
            }""".replace("RECKONED", Payloads.RECKONED);

    private final Visit visit;
    private final List<String> ran = new ArrayList<>();
    private String now = "";

    Watched(int port, String lang) {
        visit = Visit.begin(port, lang, 1440);
        BrowserContext context = visit.page().context();
        context.exposeBinding(Payloads.HOOK, (source, arguments) -> {
            note("ran " + List.of(arguments));
            return "";
        });
        context.addInitScript(WATCH);
        context.onRequest(request -> {
            if (request.url().contains("//" + Payloads.ELSEWHERE)) {
                note("asked for " + request.url());
            }
        });
        visit.page().onDialog(dialog -> {
            note("opened " + dialog.message());
            dialog.dismiss();
        });
    }

    private void note(String what) {
        ran.add(now + ": " + what);
    }

    Visit visit() {
        return visit;
    }

    @SuppressWarnings("unchecked")
    void lookAt(String path) {
        now = path;
        visit.to(path);
        ((List<String>) visit.page().evaluate(TRACES)).forEach(this::note);
    }

    @SuppressWarnings("unchecked")
    void lookAtDesk(String path) {
        now = path;
        visit.to(path);
        try {
            EveryPageIT.settled(visit);
        } catch (PlaywrightException e) {
            throw new AssertionError(
                    "Nothing is drawn at " + path + ": " + visit.page().content(), e);
        }
        ((List<String>) visit.page().evaluate(TRACES)).forEach(this::note);
    }

    /** What ran or was tried, and where; at most the first thirty. */
    List<String> ran() {
        return ran.stream().limit(30).toList();
    }

    @Override
    public void close() {
        visit.close();
    }
}
