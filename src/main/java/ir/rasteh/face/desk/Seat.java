package ir.rasteh.face.desk;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who sits at the desk of the present session. */
public final class Seat {

    private Seat() {}

    /** Seats somebody who has just come in: the session gets another name, which nobody can have given it before. */
    public static void takeAnew(Authentication person) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            request.getHttpServletRequest().changeSessionId();
        }
        take(person);
    }

    /** Seats somebody, for this call and the ones after it. */
    public static void take(Authentication person) {
        SecurityContext context = new SecurityContextImpl(person);
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
