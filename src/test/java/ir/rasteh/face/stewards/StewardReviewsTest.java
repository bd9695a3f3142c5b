package ir.rasteh.face.stewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.Product;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.ProductState;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductSearch;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A member sends, the steward gives back with a remark, the member mends, the steward approves, a buyer finds. */
class StewardReviewsTest extends DeskTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    CurrentActor current;

    @Autowired
    ProductSearch search;

    @ParameterizedTest
    @EnumSource(
            value = Lang.class,
            names = {"FA", "EN"})
    void whatIsSentGivenBackMendedAndApprovedIsFound(Lang lang) {
        Product stool = sent("S-" + own, "Zuqtest" + own + " stool");
        assertThat(stool.state()).isEqualTo(ProductState.IN_REVIEW);

        signIn("steward", new Grant(Role.STEWARD, mark().slug()));
        read(lang);
        UI.getCurrent().navigate("review");
        assertThat(rows()).isEqualTo(1);
        remarkButton("name_en").click();
        test($(TextArea.class).id("remark-name_en")).setValue("Say which wood");
        test($(Button.class).id("give-back")).click();
        assertThat(rows()).isZero();
        assertThat(now(stool).state()).isEqualTo(ProductState.DRAFT);

        member();
        read(lang);
        UI.getCurrent().navigate("shelf/" + stool.slug());
        TextField name = $(TextField.class).id("name_en");
        assertThat(name.getElement().getChildren().map(child -> child.getTextRecursively()))
                .as("the remark stands beside the field")
                .anyMatch(words -> words.contains("Say which wood"));

        test(name).setValue("Zuqtest" + own + " walnut stool");
        test($(Button.class).id("save")).click();
        assertThat($(TextField.class).id("name_en").getElement().getTextRecursively())
                .as("mended, the remark is gone")
                .doesNotContain("Say which wood");
        catalogue.move(stool.id(), ProductState.ON_SHOW, current.require());
        assertThat(search.find(BuyerQuery.of("Zuqtest" + own, Lang.EN)).total()).isZero();

        signIn("steward", new Grant(Role.STEWARD, mark().slug()));
        read(lang);
        UI.getCurrent().navigate("review");
        test($(Button.class).id("approve")).click();
        assertThat(rows()).isZero();
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        search.find(BuyerQuery.of("Zuqtest" + own, Lang.EN)).total() == 1);
    }

    @Test
    void aChangeStandsBesideWhatWasApproved() {
        Product stool = sent("C-" + own, "Stool");
        signIn("steward", new Grant(Role.STEWARD, mark().slug()));
        read(Lang.EN);
        UI.getCurrent().navigate("review");
        test($(Button.class).id("approve")).click();
        sent(stool.sku(), "Walnut stool");

        signIn("steward", new Grant(Role.STEWARD, mark().slug()));
        UI.getCurrent().navigate("review");

        assertThat($(Div.class)
                        .withClassName("review-difference")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Name in English", "Stool", "Walnut stool");
    }

    @Test
    void whoGivesBackWithoutAWordIsAskedWhy() {
        Product stool = sent("W-" + own, "Stool");
        signIn("steward", new Grant(Role.STEWARD, mark().slug()));
        read(Lang.EN);
        UI.getCurrent().navigate("review");
        test($(Button.class).id("give-back")).click();

        assertThat(rows()).isEqualTo(1);
        assertThat(now(stool).state()).isEqualTo(ProductState.IN_REVIEW);
    }

    @Test
    void theStewardOfAnotherMarkFindsNothingHere() {
        sent("O-" + own, "Stool");
        signIn("stranger", new Grant(Role.STEWARD, "no-such-mark"));
        read(Lang.EN);
        UI.getCurrent().navigate("review");

        assertThat($(Paragraph.class).withTextContaining("Nothing waits").exists())
                .isTrue();
    }

    @Test
    void theMemberSeesThePlaceInTheQueue() {
        sent("Q-1" + own, "First stool");
        Product second = sent("Q-2" + own, "Second stool");
        read(Lang.EN);
        UI.getCurrent().navigate("shelf/" + second.slug());

        assertThat($(Paragraph.class)
                        .withTextContaining("number 2 in the queue")
                        .exists())
                .isTrue();
    }

    private int rows() {
        return $(NativeButton.class).withClassName("review-row").all().size();
    }

    private Button remarkButton(String column) {
        Component field = $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(label(column)))
                .findFirst()
                .orElseThrow();
        return (Button) field;
    }

    private static String label(String column) {
        return UI.getCurrent().getLocale().getLanguage().equals("fa") ? "نام به انگلیسی" : "Name in English";
    }

    private void member() {
        signIn("member", new Grant(Role.MEMBER, firm().slug()));
    }

    private Product now(Product product) {
        return catalogue.bySlug(product.slug(), current.require()).orElseThrow();
    }

    private Product sent(String sku, String name) {
        member();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.SKU, sku);
        cells.put(Column.NAME_EN, name);
        cells.put(Column.HS, "940161");
        SaveResult result = catalogue.save(new ProductDraft(cells, null), mark(), firm(), current.require());
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).product();
    }
}
