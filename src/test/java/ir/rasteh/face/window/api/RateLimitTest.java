package ir.rasteh.face.window.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

    private final RateLimit limit = new RateLimit(
            new RateLimitSettings(2, 3, 20, 100),
            messages(),
            JsonMapper.builder().build());

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.ENGLISH);
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private MockHttpServletResponse ask(String path, String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeBack() throws Exception {
        ask("/api/v1/products", "192.0.2.1");
        ask("/fa/search", "192.0.2.1");
        MockHttpServletResponse third = ask("/api/v1/products", "192.0.2.1");
        assertThat(third.getStatus()).isEqualTo(429);
        assertThat(third.getContentType()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(String.valueOf(third.getHeader("Retry-After"))))
                .isBetween(1, 31);
        assertThat(third.getContentAsString()).contains("\"status\":429");
    }

    @Test
    void aPersonIsAnsweredInTheLanguageOfThePage() throws Exception {
        ask("/fa/search", "192.0.2.2");
        ask("/fa/search", "192.0.2.2");
        MockHttpServletResponse third = ask("/fa/search", "192.0.2.2");
        assertThat(third.getStatus()).isEqualTo(429);
        assertThat(third.getContentAsString()).contains("dir=\"rtl\"", "لطفاً");
    }

    @Test
    void othersAndOtherPagesAreNotConcerned() throws Exception {
        ask("/en/search", "192.0.2.3");
        ask("/en/search", "192.0.2.3");
        assertThat(ask("/en/search", "192.0.2.3").getStatus()).isEqualTo(429);
        assertThat(ask("/en/search", "192.0.2.4").getStatus()).isEqualTo(200);
        assertThat(ask("/api/v1/suggest", "192.0.2.3").getStatus()).isEqualTo(200);
        assertThat(ask("/api/v1/products/some-slug", "192.0.2.3").getStatus()).isEqualTo(200);
        assertThat(ask("/en/marks/malayer-furniture", "192.0.2.3").getStatus()).isEqualTo(200);
    }

    @Test
    void oneNetworkOfTheSixthVersionIsOneAsker() throws Exception {
        ask("/en/search", "2001:db8:1:2::1");
        ask("/en/search", "2001:db8:1:2::2");
        assertThat(ask("/en/search", "2001:db8:1:2:ffff::3").getStatus()).isEqualTo(429);
        assertThat(ask("/en/search", "2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }
}
