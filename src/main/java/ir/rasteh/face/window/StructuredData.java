package ir.rasteh.face.window;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.Availability;
import ir.rasteh.catalogue.HeldCertificate;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.Product;
import ir.rasteh.face.Wordings;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.FamilyNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the pages say to machines, in the words of schema.org. */
@Component
class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Wordings wordings;
    private final FamilyNames families;

    StructuredData(Wordings wordings, FamilyNames families) {
        this.wordings = wordings;
        this.families = families;
    }

    /** The house itself, with its search box. */
    String house(Lang lang, String base) {
        Map<String, Object> site = thing("WebSite");
        site.put("@context", "https://schema.org");
        site.put("name", wordings.in(lang).text("window.house"));
        site.put("url", base + "/" + lang.code() + "/");
        site.put("inLanguage", lang.code());
        Map<String, Object> action = thing("SearchAction");
        action.put("target", base + "/" + lang.code() + "/search?q={search_term_string}");
        action.put("query-input", "required name=search_term_string");
        site.put("potentialAction", action);
        return json(site);
    }

    /** A mark as brand, its management company as organisation, and the way to them. */
    List<String> mark(Mark mark, Lang lang, String base) {
        Map<String, Object> brand = brand(mark, lang, base);
        brand.put("@context", "https://schema.org");
        brand.put("description", mark.story().in(lang));
        Map<String, Object> company = thing("Organization");
        company.put("@context", "https://schema.org");
        company.put("name", mark.steward().names().in(lang));
        company.put("email", mark.steward().email());
        company.put("foundingDate", mark.foundedOn().toString());
        company.put("brand", Map.of("@id", address(base, lang, "marks/" + mark.slug()) + "#mark"));
        return List.of(
                json(brand),
                json(company),
                json(trail(
                        base,
                        lang,
                        List.of(
                                step("window.nav.marks", "marks", lang),
                                new Step(mark.names().in(lang), "marks/" + mark.slug())))));
    }

    /** A product with its offer, and the way to it. */
    List<String> product(Listing listing, Lang lang, String base, LocalDate today) {
        Product product = listing.product();
        Map<String, Object> thing = thing("Product");
        thing.put("@context", "https://schema.org");
        thing.put("name", product.names().in(lang));
        product.names()
                .exactly(lang == Lang.FA ? Lang.EN : Lang.FA)
                .ifPresent(other -> thing.put("alternateName", other));
        thing.put("description", product.texts().in(lang));
        thing.put("sku", product.sku());
        thing.put("url", address(base, lang, "products/" + product.slug()));
        thing.put(
                "image",
                product.pictures().stream().map(hash -> base + "/media/" + hash).toList());
        thing.put("category", families.of(product.family()).in(lang));
        thing.put("brand", brand(listing.mark(), lang, base));
        thing.put("manufacturer", organisation(listing, lang));
        thing.put("countryOfOrigin", Map.of("@type", "Country", "name", "IR"));
        thing.put("additionalProperty", List.of(property("HS", product.hs().toString())));
        if (product.parcel().grossKg() != null) {
            Map<String, Object> weight = thing("QuantitativeValue");
            weight.put("value", product.parcel().grossKg());
            weight.put("unitCode", "KGM");
            thing.put("weight", weight);
        }
        List<Map<String, Object>> certifications = product.certificates().stream()
                .filter(certificate -> certificate.holdsOn(today))
                .map(StructuredData::certification)
                .toList();
        if (!certifications.isEmpty()) {
            thing.put("hasCertification", certifications);
        }
        Offer offer = product.offer();
        if (offer.price() != null) {
            thing.put("offers", offer(listing, offer, lang, base));
        }
        String markPath = "marks/" + listing.mark().slug();
        return List.of(
                json(thing),
                json(trail(
                        base,
                        lang,
                        List.of(
                                step("window.nav.marks", "marks", lang),
                                new Step(listing.mark().names().in(lang), markPath),
                                new Step(product.names().in(lang), "products/" + product.slug())))));
    }

    private static Map<String, Object> offer(Listing listing, Offer offer, Lang lang, String base) {
        Map<String, Object> told = thing(offer.priceTo() == null ? "Offer" : "AggregateOffer");
        if (offer.price() != null) {
            told.put("priceCurrency", offer.price().currency().getCurrencyCode());
            told.put(
                    offer.priceTo() == null ? "price" : "lowPrice",
                    offer.price().amount().toPlainString());
        }
        if (offer.priceTo() != null) {
            told.put("highPrice", offer.priceTo().toPlainString());
        }
        told.put("url", address(base, lang, "products/" + listing.product().slug()));
        switch (listing.product().availability()) {
            case null -> {}
            case Availability.InStock here -> told.put("availability", "https://schema.org/InStock");
            case Availability.MadeToOrder order -> told.put("availability", "https://schema.org/MadeToOrder");
            case Availability.NotBefore later -> {
                told.put("availability", "https://schema.org/BackOrder");
                told.put("availabilityStarts", later.day().toString());
            }
        }
        told.put("seller", organisation(listing, lang));
        if (offer.minimumOrder() != null) {
            Map<String, Object> least = thing("QuantitativeValue");
            least.put("minValue", offer.minimumOrder().amount());
            least.put("unitText", offer.minimumOrder().unit().code());
            told.put("eligibleQuantity", least);
        }
        return told;
    }

    private static Map<String, Object> certification(HeldCertificate certificate) {
        Map<String, Object> told = thing("Certification");
        told.put("name", certificate.name());
        if (!certificate.number().isEmpty()) {
            told.put("certificationIdentification", certificate.number());
        }
        if (!certificate.issuer().isEmpty()) {
            Map<String, Object> issuer = thing("Organization");
            issuer.put("name", certificate.issuer());
            told.put("issuedBy", issuer);
        }
        if (certificate.validUntil() != null) {
            told.put("expires", certificate.validUntil().toString());
        }
        return told;
    }

    /** A member firm as organisation, with the marks to which it belongs, and the way to it. */
    List<String> firm(Firm firm, List<Mark> memberOf, Lang lang, String base) {
        String path = "firms/" + firm.slug();
        Map<String, Object> told = thing("Organization");
        told.put("@context", "https://schema.org");
        told.put("@id", address(base, lang, path) + "#firm");
        told.put("name", firm.names().in(lang));
        told.put("url", address(base, lang, path));
        if (!firm.about().isEmpty()) {
            told.put("description", firm.about().in(lang));
        }
        told.put("foundingDate", Integer.toString(firm.since()));
        Map<String, Object> place = thing("PostalAddress");
        place.put("addressLocality", firm.county().in(lang));
        place.put("addressRegion", firm.province().names().in(lang));
        place.put("addressCountry", "IR");
        told.put("address", place);
        if (firm.staff() != null) {
            Map<String, Object> staff = thing("QuantitativeValue");
            staff.put("value", firm.staff());
            told.put("numberOfEmployees", staff);
        }
        if (!firm.languages().isEmpty()) {
            told.put("knowsLanguage", firm.languages());
        }
        told.put("brand", memberOf.stream().map(mark -> brand(mark, lang, base)).toList());
        return List.of(
                json(told),
                json(trail(
                        base,
                        lang,
                        List.of(
                                step("window.nav.marks", "marks", lang),
                                new Step(firm.names().in(lang), path)))));
    }

    private static Map<String, Object> brand(Mark mark, Lang lang, String base) {
        String address = address(base, lang, "marks/" + mark.slug());
        Map<String, Object> brand = thing("Brand");
        brand.put("@id", address + "#mark");
        brand.put("name", mark.names().in(lang));
        brand.put("url", address);
        return brand;
    }

    private static Map<String, Object> organisation(Listing listing, Lang lang) {
        Map<String, Object> firm = thing("Organization");
        firm.put("name", listing.firm().names().in(lang));
        firm.put("foundingDate", Integer.toString(listing.firm().since()));
        return firm;
    }

    private static Map<String, Object> property(String id, String value) {
        Map<String, Object> property = thing("PropertyValue");
        property.put("propertyID", id);
        property.put("value", value);
        return property;
    }

    private record Step(String name, String path) {}

    private Step step(String key, String path, Lang lang) {
        return new Step(wordings.in(lang).text(key), path);
    }

    private static Map<String, Object> trail(String base, Lang lang, List<Step> steps) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Step step : steps) {
            Map<String, Object> item = thing("ListItem");
            item.put("position", items.size() + 1);
            item.put("name", step.name());
            item.put("item", address(base, lang, step.path()));
            items.add(item);
        }
        Map<String, Object> trail = thing("BreadcrumbList");
        trail.put("@context", "https://schema.org");
        trail.put("itemListElement", items);
        return trail;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static String address(String base, Lang lang, String path) {
        return base + "/" + lang.code() + "/" + path;
    }

    /** A member's text could hold {@code </script>}: no less-than sign leaves here as such. */
    private static String json(Map<String, Object> thing) {
        return JSON.writeValueAsString(thing).replace("<", "\\u003c");
    }
}
