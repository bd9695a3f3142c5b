package ir.rasteh.face.window;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.kernel.Lang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines are told: which pages there are, in which languages, and which ways lead round in circles. */
@Controller
class Crawlers {

    /** Products in one part of the site map: with their languages, below the 50,000 addresses that its protocol allows. */
    private static final int PART = 20_000;

    private static final int BATCH = 1_000;

    private final Marks marks;
    private final Catalogue catalogue;
    private final Pages pages;

    Crawlers(Marks marks, Catalogue catalogue, Pages pages) {
        this.marks = marks;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body("User-agent: *\nDisallow: /desk/\nDisallow: /login\nDisallow: /api/\n"
                        + "Disallow: /fa/search\nDisallow: /en/search\n\nSitemap: " + pages.base(request)
                        + "/sitemap.xml\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> map(HttpServletRequest request) {
        String base = pages.base(request);
        int products = catalogue.countsByMark().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (products <= PART) {
            return xml(urls(base, paths(0)));
        }
        StringBuilder index =
                new StringBuilder("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (int part = 0; part * PART < products; part++) {
            index.append("<sitemap><loc>")
                    .append(base)
                    .append("/sitemap-")
                    .append(part + 1)
                    .append(".xml</loc></sitemap>\n");
        }
        return xml(index.append("</sitemapindex>\n").toString());
    }

    @GetMapping("/sitemap-{part:[1-9]\\d{0,3}}.xml")
    ResponseEntity<String> part(@PathVariable int part, HttpServletRequest request) {
        List<String> paths = paths(part - 1);
        if (paths.isEmpty()) {
            throw new NotHere();
        }
        return xml(urls(pages.base(request), paths));
    }

    /** The addresses of a part within a language; the first part begins with the pages that are no product. */
    private List<String> paths(int part) {
        List<String> paths = new ArrayList<>();
        if (part == 0) {
            paths.addAll(List.of("", "marks", "provinces", "about"));
            marks.all().stream().map(Mark::slug).forEach(slug -> paths.add("marks/" + slug));
            catalogue.firmsOnShow().stream().map(Firm::slug).sorted().forEach(slug -> paths.add("firms/" + slug));
        }
        for (int offset = part * PART; offset < (part + 1) * PART; offset += BATCH) {
            List<Listing> batch = catalogue.newest(null, BATCH, offset);
            batch.forEach(listing -> paths.add("products/" + listing.product().slug()));
            if (batch.isEmpty()) {
                break;
            }
        }
        return paths;
    }

    private static String urls(String base, List<String> paths) {
        StringBuilder map = new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (String path : paths) {
            for (Lang lang : PageLanguage.SPOKEN) {
                map.append("<url><loc>").append(address(base, lang, path)).append("</loc>");
                PageLanguage.SPOKEN.forEach(other -> map.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.code())
                        .append("\" href=\"")
                        .append(address(base, other, path))
                        .append("\"/>"));
                map.append("</url>\n");
            }
        }
        return map.append("</urlset>\n").toString();
    }

    private static String address(String base, Lang lang, String path) {
        return base + "/" + lang.code() + "/" + path;
    }

    private static ResponseEntity<String> xml(String body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body);
    }
}
