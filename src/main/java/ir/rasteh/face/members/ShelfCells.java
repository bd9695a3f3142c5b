package ir.rasteh.face.members;

import com.vaadin.flow.data.renderer.LitRenderer;
import ir.rasteh.catalogue.MemberShelfRow;
import ir.rasteh.catalogue.Offer;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.kernel.Lang;
import ir.rasteh.media.Album;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** How the browser draws what a shelf says of a product: no component of the server's for each cell, or scrolling would wait for it. */
class ShelfCells {

    private static final String PICTURE = """
            ${item.picture
              ? html`<img class="shelf-picture" src=${item.picture} alt="" loading="lazy" decoding="async" width="52" height="52">`
              : html`<span class="shelf-no-picture" title=${item.none}>—</span>`}""";

    private static final String NAME = """
            <div class="shelf-product"><a class="shelf-name" href=${item.href} dir="auto">${item.name}</a>
            <span class="shelf-second" lang=${item.otherLang} dir="auto" ?hidden=${!item.other}>${item.other}</span>
            <span class="shelf-sku" dir="ltr">${item.sku}</span></div>""";

    private static final String SHARE = """
            <div class="shelf-product" title=${item.lift}><span class="shelf-share"><meter min="0" max="100" value=${item.share}
              aria-hidden="true"></meter> <span class=${item.lift ? '' : 'shelf-complete'}>${item.percent}</span></span>
            <span class="shelf-missing" ?hidden=${!item.lift}>${item.lift}</span></div>""";

    private static final String PRICE = """
            <div class="shelf-price"><span>${item.price}</span>
            <span class="shelf-second" ?hidden=${!item.term}>${item.term}</span></div>""";

    private static final String STATE = """
            <div><span class=${'desk-badge state-' + item.state}>${item.stateWord}</span>
            <span class="shelf-standing" ?hidden=${!item.place}>${item.place}</span></div>""";

    private final Wording wording;
    private final Vocabulary vocabulary;
    private final Album album;
    private final Map<UUID, String> places = new HashMap<>();
    private final Map<UUID, Integer> requests = new HashMap<>();

    ShelfCells(Wording wording, Vocabulary vocabulary, Album album) {
        this.wording = wording;
        this.vocabulary = vocabulary;
        this.album = album;
    }

    /** What is to be said of the rows that wait for the steward, before they are drawn. */
    void place(Map<UUID, String> words) {
        places.putAll(words);
    }

    /** How often buyers asked for a quotation of these, before they are drawn. */
    void requested(Map<UUID, Integer> counts) {
        requests.putAll(counts);
    }

    LitRenderer<MemberShelfRow> picture() {
        return withPicture(LitRenderer.of(PICTURE));
    }

    LitRenderer<MemberShelfRow> name() {
        return withName(LitRenderer.of(NAME));
    }

    LitRenderer<MemberShelfRow> state() {
        return withState(LitRenderer.of(STATE));
    }

    LitRenderer<MemberShelfRow> completeness() {
        return withShare(LitRenderer.of(SHARE));
    }

    LitRenderer<MemberShelfRow> price() {
        return withPrice(LitRenderer.of(PRICE));
    }

    LitRenderer<MemberShelfRow> views() {
        return LitRenderer.<MemberShelfRow>of("<span>${item.views}</span>")
                .withProperty("views", row -> wording.number(row.views()));
    }

    LitRenderer<MemberShelfRow> requests() {
        return LitRenderer.<MemberShelfRow>of("<span>${item.requests}</span>")
                .withProperty("requests", row -> wording.number(requests.getOrDefault(row.id(), 0)));
    }

    LitRenderer<MemberShelfRow> saved() {
        return LitRenderer.<MemberShelfRow>of("<span title=${item.moment}>${item.day}</span>")
                .withProperty(
                        "day",
                        row -> wording.shortDate(
                                row.savedAt().atZone(DeskView.OFFICE).toLocalDate()))
                .withProperty(
                        "moment",
                        row -> row.savedAt()
                                .atZone(DeskView.OFFICE)
                                .toOffsetDateTime()
                                .toString());
    }

    LitRenderer<MemberShelfRow> action(BiConsumer<MemberShelfRow, ProductState> move) {
        return LitRenderer.<MemberShelfRow>of("""
                        <button type="button" class="shelf-act" title=${item.effect} @click=${() => move()}>${item.act}</button>""")
                .withProperty("act", row -> wording.text("desk.shelf.to." + to(row).code()))
                .withProperty("effect", row -> wording.text("desk.shelf.to." + to(row).code() + ".effect"))
                .withFunction("move", row -> move.accept(row, to(row)));
    }

    /** All of it on a telephone. */
    LitRenderer<MemberShelfRow> card() {
        LitRenderer<MemberShelfRow> card =
                LitRenderer.of("<div class=\"shelf-card\">" + PICTURE + "<div class=\"shelf-card-text\">" + NAME
                        + "<div class=\"shelf-card-line\">" + STATE + PRICE + "</div>" + SHARE + "</div></div>");
        return withShare(withPrice(withState(withName(withPicture(card)))));
    }

    private static ProductState to(MemberShelfRow row) {
        return row.state() == ProductState.ON_SHOW ? ProductState.HIDDEN : ProductState.ON_SHOW;
    }

    private LitRenderer<MemberShelfRow> withPicture(LitRenderer<MemberShelfRow> cell) {
        return cell.withProperty("picture", this::smallest)
                .withProperty("none", row -> wording.text("desk.missing.pictures"));
    }

    /** The smallest size of the picture that leads; a drawing has no sizes. */
    private String smallest(MemberShelfRow row) {
        if (row.pictures().isEmpty()) {
            return "";
        }
        String leading = row.pictures().getFirst();
        return "/media/"
                + album.of(leading)
                        .map(picture -> picture.sizes().getFirst().hash())
                        .orElse(leading);
    }

    private LitRenderer<MemberShelfRow> withName(LitRenderer<MemberShelfRow> cell) {
        Lang lang = wording.lang();
        Lang other = lang == Lang.FA ? Lang.EN : Lang.FA;
        return cell.withProperty("href", row -> "/desk/shelf/" + row.slug())
                .withProperty("name", row -> row.names().in(lang))
                .withProperty(
                        "other",
                        row -> row.names()
                                .exactly(other)
                                .filter(name -> !name.equals(row.names().in(lang)))
                                .orElse(""))
                .withProperty("otherLang", row -> other.code())
                .withProperty("sku", MemberShelfRow::sku);
    }

    private LitRenderer<MemberShelfRow> withState(LitRenderer<MemberShelfRow> cell) {
        return cell.withProperty("state", row -> row.state().code())
                .withProperty(
                        "stateWord",
                        row -> wording.text("desk.state." + row.state().code()))
                .withProperty("place", row -> places.getOrDefault(row.id(), ""));
    }

    private LitRenderer<MemberShelfRow> withShare(LitRenderer<MemberShelfRow> cell) {
        return cell.withProperty("share", MemberShelfRow::complete)
                .withProperty("percent", row -> wording.text("desk.shelf.percent", wording.number(row.complete())))
                .withProperty("lift", this::lift);
    }

    /** What would make the listing more complete. */
    private String lift(MemberShelfRow row) {
        return row.missing().stream()
                .map(column -> wording.text("desk.missing." + column))
                .reduce((one, two) -> wording.text("desk.list", one, two))
                .map(words -> wording.text("desk.shelf.missing", words))
                .orElse("");
    }

    private LitRenderer<MemberShelfRow> withPrice(LitRenderer<MemberShelfRow> cell) {
        return cell.withProperty("price", row -> price(row.offer())).withProperty("term", row -> term(row.offer()));
    }

    private String price(Offer offer) {
        if (offer.price() == null) {
            return wording.text("desk.price.on-request");
        }
        return offer.priceTo() == null ? wording.money(offer.price()) : wording.money(offer.price(), offer.priceTo());
    }

    private String term(Offer offer) {
        return offer.price() == null || offer.incoterm() == null
                ? ""
                : wording.text(
                        "desk.price.term",
                        wording.unit(offer.unit()),
                        offer.incoterm().name(),
                        vocabulary.place(offer.place()).in(wording.lang()));
    }
}
