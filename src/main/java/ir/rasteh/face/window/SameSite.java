package ir.rasteh.face.window;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether a form was sent from one of our own pages. Forms of the window carry no token, because a token needs a session; and
 * nobody has anything to lose here by a form sent in their name, because no account and no cookie speaks for them: the link of
 * a private page does. What browsers say of where a form comes from keeps strangers' pages from using our visitors all the same.
 */
final class SameSite {

    private SameSite() {}

    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) {
            return true;
        }
        try {
            return request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            // An origin that is no address is not ours.
            return false;
        }
    }
}
