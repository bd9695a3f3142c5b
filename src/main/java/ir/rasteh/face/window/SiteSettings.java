package ir.rasteh.face.window;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the window presents itself to the world.
 *
 * @param baseUrl the address under which the world knows the site, such as {@code https://rasteh.example}; when blank, each
 *     page takes the address by which it was asked
 * @param featured slugs of the marks with which the home page begins, those that exist
 */
@ConfigurationProperties("rasteh.site")
record SiteSettings(
        @DefaultValue("") String baseUrl,

        @DefaultValue({
            "malayer-furniture",
            "tabriz-carpet",
            "sanandaj-shoes",
            "yazd-sweets",
            "khorasan-carpet",
            "lalejin-pottery"
        })
        List<String> featured) {}
