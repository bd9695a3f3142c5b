package ir.rasteh.face.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who counts as somebody who looks at a page. */
class OnlookerTest {

    private static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    private static MockHttpServletRequest asked(String method, String agent) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/en/products/a");
        request.addHeader("User-Agent", agent);
        return request;
    }

    @Test
    void aBrowserIsAPerson() {
        assertThat(Onlooker.isAPerson(asked("GET", BROWSER))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
                "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
                "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
                "facebookexternalhit/1.1",
                "curl/8.5.0",
                "python-requests/2.32",
                "Java-http-client/25"
            })
    void aProgramIsNot(String agent) {
        assertThat(Onlooker.isAPerson(asked("GET", agent))).isFalse();
    }

    @Test
    void neitherIsWhoeverOnlyAsksWhetherThePageIsThereOrFetchesItEarly() {
        assertThat(Onlooker.isAPerson(asked("HEAD", BROWSER))).isFalse();
        MockHttpServletRequest early = asked("GET", BROWSER);
        early.addHeader("Sec-Purpose", "prefetch;prerender");
        assertThat(Onlooker.isAPerson(early)).isFalse();
        assertThat(Onlooker.isAPerson(new MockHttpServletRequest("GET", "/en/products/a")))
                .isFalse();
    }
}
