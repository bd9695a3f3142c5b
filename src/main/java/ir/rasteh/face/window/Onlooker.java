package ir.rasteh.face.window;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person looks at a page, for counting how often: by what the browser says of itself, and by nothing that would tell
 * one person from another.
 */
final class Onlooker {

    private static final Pattern MACHINE = Pattern.compile(
            "bot\\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|monitor|lighthouse|scan|fetch|archiver|validator");

    private Onlooker() {}

    static boolean isAPerson(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return request.getMethod().equals("GET")
                && agent != null
                // Every browser since the first war of browsers says so; programs rarely do.
                && agent.startsWith("Mozilla/")
                && !MACHINE.matcher(agent.toLowerCase(Locale.ROOT)).find()
                && !early(request.getHeader("Sec-Purpose"))
                && !early(request.getHeader("Purpose"));
    }

    /** A page that is fetched before anybody has asked for it. */
    private static boolean early(@Nullable String purpose) {
        return purpose != null && purpose.contains("prefetch");
    }
}
