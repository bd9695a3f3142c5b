package ir.rasteh.face.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Paragraph;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.Catalogue;
import ir.rasteh.catalogue.Column;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.catalogue.SaveResult;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A steward before the shelf of a firm that is a member of two marks. */
class StewardSeesShelvesTest extends DeskTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    CurrentActor current;

    private String ofTheOther;

    @BeforeEach
    void aFirmListsUnderTwoMarks() {
        Mark mine = mark();
        Mark other = marks.found(new Mark(
                UUID.randomUUID(),
                "other-" + own,
                mine.family(),
                mine.names(),
                mine.kind(),
                mine.provinces(),
                mine.counties(),
                mine.hsHeadings(),
                mine.story(),
                mine.alsoHeld(),
                mine.steward(),
                mine.foundedOn(),
                mine.reality(),
                true));
        firms.join(other.id(), firm().id(), LocalDate.of(2022, 1, 1), true);
        signIn("member", new Grant(Role.MEMBER, firm().slug()));
        list("M1", mine);
        ofTheOther = list("O1", other);
        list("O2", other);
    }

    @Test
    void theFirmsOwnPeopleSeeAllOfIt() {
        read(Lang.EN);
        navigate("shelf", ShelfView.class);

        assertThat(count()).isEqualTo("3 products");
    }

    @Test
    void aStewardSeesWhatLiesUnderTheirMark() {
        signIn("steward", new Grant(Role.STEWARD, mark().slug()));
        read(Lang.EN);
        navigate("shelf", ShelfView.class);

        assertThat(count()).isEqualTo("1 product");
        assertThatThrownBy(() -> navigate("shelf/" + ofTheOther, EditorView.class))
                .as("the product of another mark is not there for them")
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String count() {
        return $(Paragraph.class).withClassName("desk-count").single().getText();
    }

    private String list(String sku, Mark under) {
        Firm firm = firm();
        SaveResult result = catalogue.save(
                new ProductDraft(
                        Map.of(Column.SKU, sku + own, Column.NAME_EN, "Thing " + sku, Column.HS, "940161"), null),
                under,
                firm,
                current.require());
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).product().slug();
    }
}
