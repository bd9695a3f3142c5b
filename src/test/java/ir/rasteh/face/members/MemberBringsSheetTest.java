package ir.rasteh.face.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import ir.rasteh.catalogue.FirmShelf;
import ir.rasteh.catalogue.ShelfQuestion;
import ir.rasteh.catalogue.StagedSheet;
import ir.rasteh.catalogue.StagedSheets;
import ir.rasteh.face.desk.DeskTest;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.search.SampleShop;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member before a sheet that was sent, and before the shelf to which its rows go. */
class MemberBringsSheetTest extends DeskTest {

    private static final String SHEET = """
            sku,name_en,hs,price,currency
            S1,Chair,940161,120,EUR
            S2,Table,94,80,EUR
            S3,Bench,940161,90,EUR
            """;

    @Autowired
    StagedSheets staged;

    @Autowired
    FirmShelf shelf;

    @Autowired
    CurrentActor current;

    private UUID sent() throws InterruptedException {
        signIn("member", new Grant(Role.MEMBER, firm().slug()));
        read(Lang.EN);
        UUID sheet = staged.send(
                new ByteArrayInputStream(SHEET.getBytes(StandardCharsets.UTF_8)),
                "goods.csv",
                mark(),
                firm(),
                current.require());
        await(sheet, StagedSheet.Stage.READING);
        return sheet;
    }

    private void await(UUID sheet, StagedSheet.Stage whileIn) throws InterruptedException {
        SampleShop.await(
                Duration.ofSeconds(30),
                () -> staged.find(sheet, current.require()).orElseThrow().stage() != whileIn);
    }

    private static void open(UUID sheet) {
        UI.getCurrent().navigate(ImportView.class, QueryParameters.of("sheet", sheet.toString()));
    }

    private String counts() {
        return $(Paragraph.class).withId("sheet-counts").single().getText();
    }

    @Test
    void theSheetSaysWhatWouldBecomeOfItsRowsAndTakesTheGoodOnes() throws InterruptedException {
        UUID sheet = sent();
        open(sheet);
        assertThat(counts()).contains("New: 2").contains("with problems: 1");
        Button take = $(Button.class).withId("take").single();
        assertThat(take.getText()).isEqualTo("Take 2 rows to the shelf");

        test(take).click();
        await(sheet, StagedSheet.Stage.TAKING);
        assertThat(shelf.size(firm(), null, ShelfQuestion.everything(), current.require()))
                .isEqualTo(2);
        UI.getCurrent().navigate("shelf");
        open(sheet);
        assertThat(counts())
                .as("what is left is still there after leaving")
                .contains("with problems: 1")
                .contains("taken: 2");
    }

    @Test
    void anothersSheetIsNotThere() throws InterruptedException {
        UUID sheet = sent();
        signIn("neighbour", new Grant(Role.MEMBER, firm().slug()));
        open(sheet);
        assertThat($(ImportView.class).all()).isEmpty();
    }

    @Test
    void theShelfKeepsItsFilterAndOrderInTheAddress() throws InterruptedException {
        UUID sheet = sent();
        staged.take(sheet, current.require());
        await(sheet, StagedSheet.Stage.TAKING);
        UI.getCurrent()
                .navigate(
                        ShelfView.class,
                        QueryParameters.simple(Map.of("q", "chair", "sort", "price", "incomplete", "1")));
        assertThat($(Paragraph.class).withClassName("desk-count").single().getText())
                .isEqualTo("1 product");
    }
}
