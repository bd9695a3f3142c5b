package ir.rasteh.face;

import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.OpenSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows out whoever comes with a session that was ended elsewhere: from another device, or by a changed password. */
class EndedSessions extends OncePerRequestFilter {

    private final CurrentActor current;
    private final OpenSessions sessions;

    EndedSessions(CurrentActor current, OpenSessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        // Visitors have no session, and cost no question.
        if (session != null
                && current.session().filter(mine -> !sessions.seen(mine)).isPresent()) {
            SecurityContextHolder.clearContext();
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
