package ir.rasteh.face;

import ir.rasteh.identity.Door;
import ir.rasteh.identity.Door.Presence;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows out whoever comes with a session that was ended elsewhere, from another device or by a changed password; and seats
 * anew whose roles have changed since their last step.
 */
class EndedSessions extends OncePerRequestFilter {

    private final Door door;

    EndedSessions(Door door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        // Visitors have no session, and cost no question.
        if (session != null) {
            switch (door.presence()) {
                case Presence.Same _ -> {}
                case Presence.Changed changed -> {
                    SecurityContext context = new SecurityContextImpl(changed.now());
                    SecurityContextHolder.setContext(context);
                    session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
                }
                case Presence.Ended _ -> {
                    SecurityContextHolder.clearContext();
                    session.invalidate();
                }
            }
        }
        chain.doFilter(request, response);
    }
}
