package ir.rasteh.face.buyers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays goods side by side, with what a buyer weighs: from the database, so that it holds while search rests. */
@org.springframework.stereotype.Component
class Comparison {

    private final Catalogue catalogue;
    private final Certificates certificates;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Comparison(Catalogue catalogue, Certificates certificates, Vocabulary vocabulary, Clock clock) {
        this.catalogue = catalogue;
        this.certificates = certificates;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** The table, or empty when none of these goods is on show. */
    Optional<Component> of(List<String> slugs, Wording wording, Consumer<String> drop, Runnable clear) {
        List<Listing> goods =
                slugs.stream().flatMap(slug -> catalogue.listing(slug).stream()).toList();
        if (goods.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Badge> badges = certificates.badges(
                goods.stream().map(listing -> listing.mark().id()).collect(Collectors.toSet()), LocalDate.now(clock));
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow(new NativeTableHeaderCell());
        goods.forEach(listing -> names.add(header(listing, wording, drop)));
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        rows(wording, badges)
                .forEach((key, value) -> body.add(row(wording.text("desk.finder.compare." + key), goods, value)));
        NativeTable table = new NativeTable();
        table.add(head, body);
        Div scroll = new Div(table);
        scroll.addClassName("compare-scroll");
        Button close = new Button(wording.text("desk.finder.compare.close"), click -> clear.run());
        close.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div top = new Div(new H2(wording.text("desk.finder.compare.title")), close);
        top.addClassName("compare-top");
        Section section = new Section(top, scroll);
        if (goods.size() == 1) {
            section.add(new Paragraph(wording.text("desk.finder.compare.hint")));
        }
        return Optional.of(section);
    }

    private Map<String, Function<Listing, String>> rows(Wording wording, Map<UUID, Badge> badges) {
        Map<String, Function<Listing, String>> rows = new LinkedHashMap<>();
        rows.put("price", each -> price(each.product(), wording));
        rows.put("incoterm", each -> incoterm(each.product(), wording));
        rows.put("minimum", each -> minimum(each.product().offer().minimumOrder(), wording));
        rows.put("lead", each -> lead(each.product().offer().leadDays(), wording));
        rows.put("size", each -> size(each.product(), wording));
        rows.put("materials", each -> materials(each.product(), wording));
        rows.put("mark", each -> each.mark().names().in(wording.lang()));
        rows.put("firm", each -> each.firm().names().in(wording.lang()));
        rows.put("certificate", each -> certificate(badges.get(each.mark().id()), wording));
        return rows;
    }

    private static NativeTableHeaderCell header(Listing listing, Wording wording, Consumer<String> drop) {
        Product product = listing.product();
        String name = product.names().in(wording.lang());
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        if (!product.pictures().isEmpty()) {
            cell.add(new Image("/media/" + product.pictures().getFirst(), ""));
        }
        Anchor link = new Anchor("/" + wording.lang().code() + "/products/" + product.slug(), name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("dir", "auto");
        Button away = new Button(wording.text("desk.finder.compare.drop"), click -> drop.accept(product.slug()));
        away.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        away.setAriaLabel(wording.text("desk.finder.remove", name));
        cell.add(link, away);
        return cell;
    }

    private static NativeTableRow row(String label, List<Listing> goods, Function<Listing, String> value) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(label);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(title);
        goods.forEach(listing -> {
            NativeTableCell cell = new NativeTableCell();
            cell.add(new Text(value.apply(listing)));
            cell.getElement().setAttribute("dir", "auto");
            row.add(cell);
        });
        return row;
    }

    private static String price(Product product, Wording wording) {
        return product.offer().price() == null
                ? wording.text("desk.price.on-request")
                : wording.money(product.offer().price());
    }

    private String incoterm(Product product, Wording wording) {
        return product.offer().incoterm() == null
                ? wording.text("desk.finder.unknown")
                : wording.text(
                        "desk.price.term",
                        wording.unit(product.offer().unit()),
                        product.offer().incoterm().name(),
                        vocabulary.place(product.offer().place()).in(wording.lang()));
    }

    private static String minimum(@Nullable Quantity quantity, Wording wording) {
        return quantity == null ? wording.text("desk.finder.unknown") : wording.quantity(quantity);
    }

    private static String lead(@Nullable Integer days, Wording wording) {
        return days == null
                ? wording.text("desk.finder.unknown")
                : wording.text("desk.finder.compare.days", wording.number(days));
    }

    private String size(Product product, Wording wording) {
        String written = product.attributes().get("size");
        if (written == null) {
            return wording.text("desk.finder.unknown");
        }
        Vocabulary.Attribute attribute = vocabulary.attributes(product.family()).get("size");
        return wording.measure(written, attribute == null ? "" : attribute.unit());
    }

    private String materials(Product product, Wording wording) {
        if (product.materials().isEmpty()) {
            return wording.text("desk.finder.unknown");
        }
        return product.materials().stream()
                .map(code ->
                        vocabulary.term(product.family(), "materials", code).in(wording.lang()))
                .reduce((one, two) -> wording.text("desk.list", one, two))
                .orElse("");
    }

    private static String certificate(@Nullable Badge badge, Wording wording) {
        return badge == null
                ? wording.text("desk.finder.compare.no-certificate")
                : wording.text("desk.finder.certified", wording.date(badge.validUntil()));
    }
}
