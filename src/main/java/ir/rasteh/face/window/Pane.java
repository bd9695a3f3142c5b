package ir.rasteh.face.window;

import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.face.ornament.Girih;
import ir.rasteh.face.ornament.TileMap;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Province;
import ir.rasteh.media.Album;
import ir.rasteh.search.ProductCard;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One pane of the window: what every template needs while it draws a page for one reader. */
final class Pane {

    private final Lang lang;
    private final Wording wording;
    private final Vocabulary vocabulary;
    private final Head head;
    private final String base;
    private final String nonce;
    private final UnaryOperator<String> assets;
    private final Album album;

    Pane(
            Wording wording,
            Vocabulary vocabulary,
            Head head,
            String base,
            String nonce,
            UnaryOperator<String> assets,
            Album album) {
        this.lang = wording.lang();
        this.wording = wording;
        this.vocabulary = vocabulary;
        this.head = head;
        this.base = base;
        this.nonce = nonce;
        this.assets = assets;
        this.album = album;
    }

    public String lang() {
        return lang.code();
    }

    public String direction() {
        return lang.rightToLeft() ? "rtl" : "ltr";
    }

    /** The language with the country for which it is written, as the Open Graph names them. */
    public String territory() {
        return switch (lang) {
            case EN -> "en_GB";
            case FA -> "fa_IR";
            case AR -> "ar_IQ";
            case TR -> "tr_TR";
            case RU -> "ru_RU";
            case ZH -> "zh_CN";
        };
    }

    public Wording say() {
        return wording;
    }

    public Head head() {
        return head;
    }

    public String nonce() {
        return nonce;
    }

    /** The page's own address to the world. */
    public String canonical() {
        return canonical(lang);
    }

    private String canonical(Lang other) {
        return base + "/" + other.code() + "/" + head.path();
    }

    /** The same page in each language that the window speaks. */
    public List<Tongue> tongues() {
        return PageLanguage.SPOKEN.stream()
                .map(other -> new Tongue(
                        other.code(),
                        wording.text("window.tongue." + other.code()),
                        "/" + other.code() + "/" + head.path(),
                        canonical(other),
                        other == lang))
                .toList();
    }

    /** A language in which this page can be read. */
    record Tongue(String code, String name, String path, String canonical, boolean current) {}

    /** The address of another page in this language. */
    public String to(String path) {
        return "/" + lang.code() + "/" + path;
    }

    /** The address of a style, script, font or icon, under a name that changes with its content. */
    public String asset(String name) {
        return assets.apply("/assets/" + name);
    }

    public String picture(String hash) {
        return Plate.address(hash);
    }

    /** A picture with its sizes. */
    public Plate plate(String hash) {
        return Plate.of(hash, album.of(hash).orElse(null));
    }

    public String absolute(String path) {
        return base + path;
    }

    public String in(LocalizedText text) {
        return text.in(lang);
    }

    /** The language of a text if it is not the page's own, so that it is read and set as what it is. */
    public @Nullable String foreign(LocalizedText text) {
        Lang given = text.langFor(lang);
        return given == lang ? null : given.code();
    }

    /** The direction of a text that runs against the page's own, so that its full stop stands at its end. */
    public @Nullable String runs(LocalizedText text) {
        Lang given = text.langFor(lang);
        return given.rightToLeft() == lang.rightToLeft() ? null : given.rightToLeft() ? "rtl" : "ltr";
    }

    /** The other of the two languages in which goods are named: Persian for all but Persian readers. */
    public @Nullable String otherName(LocalizedText names) {
        return names.exactly(lang == Lang.FA ? Lang.EN : Lang.FA).orElse(null);
    }

    public String otherLang() {
        return lang == Lang.FA ? "en" : "fa";
    }

    public String accent(CraftFamily family) {
        return "accent-" + family.accent().code();
    }

    /** A mark's emblem as inline SVG. */
    public String emblem(String slug, CraftFamily family) {
        return Girih.emblem(slug, family.accent());
    }

    /** The tile map as a way to the provinces: each in the accent of the family that has most goods there. */
    public String mapOf(List<Shelves.Land> lands) {
        Map<Province, CraftFamily.Accent> accents = new EnumMap<>(Province.class);
        lands.forEach(land -> accents.put(land.province(), land.family().accent()));
        return TileMap.linked(accents, lang, to("provinces#"));
    }

    /** The tile map of the provinces as inline SVG. */
    public String map(Collection<Province> lit) {
        Set<Province> provinces = EnumSet.noneOf(Province.class);
        provinces.addAll(lit);
        return TileMap.svg(provinces, lang);
    }

    /** The price, or that it is told on request. */
    public String price(Offer offer) {
        Money price = offer.price();
        if (price == null) {
            return wording.text("window.price.on-request");
        }
        return offer.priceTo() == null ? wording.money(price) : wording.money(price, offer.priceTo());
    }

    /** What the price is for and under which delivery term; blank when nothing is said. */
    public String terms(Offer offer) {
        StringBuilder terms = new StringBuilder();
        if (offer.price() != null) {
            terms.append(wording.text("window.price.per", wording.unit(offer.unit())));
        }
        if (offer.incoterm() != null) {
            terms.append(terms.isEmpty() ? "" : " · ")
                    .append(offer.incoterm().name())
                    .append(offer.place().isBlank() ? "" : " " + in(vocabulary.place(offer.place())));
        }
        return terms.toString();
    }

    /** A card's name with what matched marked in it, as HTML. */
    public @Nullable String markedName(ProductCard card) {
        return card.highlights().get("name_" + lang.code());
    }

    /** A passage of the card's text that matched, as HTML; absent where the name itself did. */
    public @Nullable String passage(ProductCard card) {
        return markedName(card) == null ? card.highlights().get("text_" + lang.code()) : null;
    }
}
