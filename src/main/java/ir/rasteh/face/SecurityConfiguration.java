package ir.rasteh.face;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Door;
import ir.rasteh.identity.OpenSessions;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may come in, and by which door: the desks ask for an account and keep a session; everything else is public and keeps
 * none. One chain for both would turn each page that is not there into an invitation to sign in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /**
     * Flow starts with an inline script and runs expressions that the server sends, so that this policy cannot be as strict as
     * the window's; {@code DeskPolicy} tightens it with a nonce where a desk's page is written.
     */
    private static final String DESK_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String DOOR = "/desk/login";

    private static final Pattern VISITORS_FORM = Pattern.compile("/(en|fa|ar|tr|ru|zh)/requests/[^;]+");

    /** Sign-ins are counted; each filter of each request need not be timed besides the request itself. */
    @Bean
    static SecurityObservationSettings observed() {
        return SecurityObservationSettings.withDefaults()
                .shouldObserveRequests(false)
                .shouldObserveAuthorizations(false)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain desks(
            HttpSecurity http, SignInFailure failure, CurrentActor current, OpenSessions sessions, Door door) {
        return http.securityMatcher("/desk", "/desk/**", "/login", "/logout")
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("login", DOOR).defaultSuccessUrl("/desk"))
                // Named here too: Vaadin's configurer names the door when this one has been set up already.
                .formLogin(form -> form.loginPage(DOOR)
                        .loginProcessingUrl(DOOR)
                        .failureHandler(failure)
                        .permitAll())
                .logout(out -> out.addLogoutHandler((request, response, left) -> current.get()
                        .ifPresent(person -> current.session().ifPresent(session -> sessions.end(person, session)))))
                .addFilterAfter(new EndedSessions(door), SecurityContextHolderFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(DESK_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .frameOptions(frames -> frames.deny()))
                .build();
    }

    /**
     * Files on their way to a desk. A page of another house cannot send one: each request carries a header of the protocol,
     * for which a browser first asks a permission that is never given.
     */
    @Bean
    @Order(2)
    SecurityFilterChain sending(HttpSecurity http, Door door) {
        return http.securityMatcher("/uploads", "/uploads/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAnyRole("MEMBER", "STEWARD"))
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterAfter(new EndedSessions(door), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain window(HttpSecurity http, Door door) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                // Forms of visitors bear no token, which would need a session; their pages look at where a form was
                // sent.
                .csrf(csrf -> csrf.ignoringRequestMatchers(request ->
                        VISITORS_FORM.matcher(request.getRequestURI()).matches()))
                .formLogin(FormLoginConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .addFilterAfter(new EndedSessions(door), SecurityContextHolderFilter.class)
                .build();
    }
}
