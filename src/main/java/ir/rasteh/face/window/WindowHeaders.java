package ir.rasteh.face.window;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What the window tells a browser beside each page: what may run on it, what may be kept and for how long. Desks, API and
 * actuator have headers of their own.
 */
@Component
@Order(WindowHeaders.BEFORE_SECURITY)
class WindowHeaders extends OncePerRequestFilter {

    /** Spring Security's filter stands at -100, and leaves headers alone that it finds set. */
    static final int BEFORE_SECURITY = -110;

    private static final String NONCE = WindowHeaders.class.getName() + ".nonce";
    private static final List<String> OTHERS =
            List.of("/desk", "/login", "/logout", "/VAADIN", "/vaadinServlet", "/api", "/actuator");
    private static final Pattern VERSIONED = Pattern.compile("/assets/.+-[0-9a-f]{32}\\.[a-z0-9]+");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "private, no-cache";

    private final SecureRandom random = new SecureRandom();

    /** The nonce of the page that is being drawn for this request. */
    static String nonce(HttpServletRequest request) {
        return request.getAttribute(NONCE) instanceof String nonce ? nonce : "";
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return OTHERS.stream().anyMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (path.startsWith("/assets/")) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL, VERSIONED.matcher(path).matches() ? FOR_EVER : "public, no-cache");
            chain.doFilter(request, response);
        } else if (path.startsWith("/media/") || path.startsWith("/emblems/")) {
            chain.doFilter(request, response);
        } else {
            page(request, response, chain);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String nonce = newNonce();
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", policy(nonce));
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        if (request.getMethod().equals("GET")) {
            tagged(request, response, chain, nonce);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * A page that has not changed is not sent again. The tag leaves the nonce out, or no page would ever be the same; and the
     * short answer carries no policy, because a browser would put it over the one that fits the nonce it has kept.
     */
    private static void tagged(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String nonce)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        byte[] body = page.getContentAsByteArray();
        if (page.getStatus() == HttpServletResponse.SC_OK && body.length > 0) {
            byte[] lasting =
                    new String(body, StandardCharsets.UTF_8).replace(nonce, "").getBytes(StandardCharsets.UTF_8);
            String tag = "W/\"" + DigestUtils.md5DigestAsHex(lasting) + "\"";
            response.setHeader(HttpHeaders.ETAG, tag);
            String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
            if (known != null && List.of(known.split("\\s*,\\s*")).contains(tag)) {
                page.resetBuffer();
                response.setHeader("Content-Security-Policy", null);
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        page.copyBodyToResponse();
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'nonce-" + nonce
                + "'; style-src 'self'; img-src 'self'; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private String newNonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
