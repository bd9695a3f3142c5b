package ir.rasteh.face.window;

import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.face.Wordings;
import ir.rasteh.kernel.Lang;
import ir.rasteh.media.Album;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Begins every page of the window: its template with a {@link Pane} to draw it by. */
@Component
class Pages {

    private final SiteSettings site;
    private final Wordings wordings;
    private final Vocabulary vocabulary;
    private final ResourceUrlProvider assets;
    private final Album album;

    Pages(SiteSettings site, Wordings wordings, Vocabulary vocabulary, ResourceUrlProvider assets, Album album) {
        this.site = site;
        this.wordings = wordings;
        this.vocabulary = vocabulary;
        this.assets = assets;
        this.album = album;
    }

    Wording say(Lang lang) {
        return wordings.in(lang);
    }

    /** The page of a template, such as {@code mark}, with its pane under the name {@code pane}. */
    ModelAndView page(String template, Lang lang, Head head, HttpServletRequest request) {
        Pane pane = new Pane(
                wordings.in(lang),
                vocabulary,
                head,
                base(request),
                WindowHeaders.nonce(request),
                this::versioned,
                album);
        return new ModelAndView("window/" + template).addObject("pane", pane);
    }

    /** The address under which the world knows the site, without a slash at its end. */
    String base(HttpServletRequest request) {
        String base = site.baseUrl().isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : site.baseUrl();
        return base.replaceFirst("/+$", "");
    }

    private String versioned(String path) {
        String versioned = assets.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }
}
