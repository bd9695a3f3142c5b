package ir.rasteh.face;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Brings somebody whose password was not taken back to the door, with how many seconds to wait, and never with why. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof TooManyTries tooMany
                ? "wait=" + Math.max(1, tooMany.howLong().toSeconds())
                : "error";
        response.sendRedirect(request.getContextPath() + "/desk/login?" + reason);
    }
}
