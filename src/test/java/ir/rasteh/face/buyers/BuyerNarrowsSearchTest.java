package ir.rasteh.face.buyers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.ResultPage.FacetValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A visitor at the Finder, without an account. */
class BuyerNarrowsSearchTest extends DeskTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    CurrentActor current;

    @Autowired
    ProductSearch search;

    private String word;

    @BeforeEach
    void goodsOfTwoFamiliesBearTheSameWord() {
        word = "quax" + own;
        signIn("steward", new Grant(Role.STEWARD, mark().slug()));
        list("F1", "furniture");
        list("F2", "furniture");
        list("W1", "wood");
        SecurityContextHolder.clearContext();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> search.find(BuyerQuery.of(word, Lang.EN)).total() == 3);
        read(Lang.EN);
    }

    @Test
    void narrowsByAFacetAndKeepsTheAddress() {
        open("q=" + word);
        assertThat(cards()).isEqualTo(3);

        choose("facet-family", "wood");

        assertThat(cards()).isEqualTo(1);
        assertThat(address()).contains("q=" + word, "family=wood");
        assertThat($(TextField.class).id("words").getValue()).isEqualTo(word);
    }

    @Test
    void anAddressFindsTheSameAgain() {
        open("q=" + word + "&family=furniture");

        assertThat(cards()).isEqualTo(2);
    }

    @Test
    void typingNarrowsWithoutAButton() {
        navigate("finder", FinderView.class);

        test($(TextField.class).id("words")).setValue(word);

        assertThat(cards()).isEqualTo(3);
    }

    @Test
    void goodsAreLaidSideBySide() {
        String slug =
                search.find(BuyerQuery.of(word, Lang.EN)).items().getFirst().slug();
        open("q=" + word + "&compare=" + slug);

        assertThat($(Section.class).exists()).isTrue();
    }

    @Test
    void whatWasReadIsToldAndCanBeTakenBack() {
        open("q=" + encoded("نشان آزمون " + word));

        Button chip = $(Button.class).all().stream()
                .filter(button -> button.hasClassName("finder-chip"))
                .findFirst()
                .orElseThrow();
        assertThat(chip.getElement().getTextRecursively())
                .startsWith("mark")
                .contains("نشان آزمون", "→", "Mark of the test");
        test(chip).click();

        assertThat(address()).contains("literal=");
        assertThat($(Button.class).all().stream()
                        .filter(button -> button.hasClassName("finder-chip"))
                        .map(button -> button.getElement().getTextRecursively()))
                .anyMatch(text -> text.startsWith("As typed"))
                .noneMatch(text -> text.contains("Mark of the test"));
    }

    @Test
    void twoLettersAreEnoughForSuggestions() {
        navigate("finder", FinderView.class);

        test($(TextField.class).id("words")).setValue(word.substring(0, word.length() - 1));

        assertThat($(Suggestions.class).first().getChildren())
                .anySatisfy(each ->
                        assertThat(each.getElement().getTextRecursively()).contains("Thing " + word));
    }

    @Test
    void aSearchThatFindsNothingOffersItsWordsAndMarksNearby() {
        open("q=" + word + "+zzqqxxyy&family=carpet");

        assertThat(cards()).isZero();
        assertThat($(NothingFound.class).first().getElement().getTextRecursively())
                .contains(
                        "Keep the words, drop the filters", "Only “" + word + "” · 3 products", "Marks that come near");
    }

    @SuppressWarnings("unchecked")
    private void choose(String facet, String value) {
        CheckboxGroup<FacetValue> group = $(CheckboxGroup.class).id(facet);
        FacetValue chosen = group.getListDataView()
                .getItems()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElseThrow();
        group.setValue(Set.of(chosen));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("finder", QueryParameters.fromString(query));
    }

    private int cards() {
        return $(ResultCard.class).all().size();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private void list(String sku, String family) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, sku + own);
        cells.put(Column.NAME_EN, "Thing " + word + " " + sku);
        cells.put(Column.HS, "940161");
        cells.put(Column.FAMILY, family);
        assertThat(catalogue.save(new ProductDraft(cells, null), mark(), firm(), current.require()))
                .isInstanceOf(SaveResult.Saved.class);
    }
}
