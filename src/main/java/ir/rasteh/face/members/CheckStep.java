package ir.rasteh.face.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import ir.rasteh.catalogue.Problem;
import ir.rasteh.catalogue.ProductDraft;
import ir.rasteh.face.Wording;
import ir.rasteh.kernel.Lang;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The last step: what keeps the product from being saved, what a buyer would miss, and the page as each buyer would read it. */
class CheckStep extends Div {

    private final transient Wording wording;
    private final transient Consumer<Problem> lead;
    private final Div open = new Div();
    private final Section preview = new Section();

    /** @param lead leads the writer to what is to be mended */
    CheckStep(Wording wording, Consumer<Problem> lead) {
        this.wording = wording;
        this.lead = lead;
        addClassName("editor-check");
        add(open, preview);
    }

    /**
     * Links the preview.
     *
     * @param path of the preview within a language
     */
    void preview(String path) {
        preview.removeAll();
        UnorderedList languages = new UnorderedList();
        languages.addClassName("preview-languages");
        for (Lang lang : Lang.values()) {
            Anchor link = new Anchor("/" + lang.code() + "/" + path, wording.text("window.tongue." + lang.code()));
            link.setId("preview-" + lang.code());
            link.setTarget("_blank");
            link.setRouterIgnore(true);
            link.getElement().setAttribute("lang", lang.code());
            languages.add(new ListItem(link));
        }
        preview.add(new H3(wording.text("desk.preview")), new Paragraph(wording.text("desk.preview.about")), languages);
    }

    void say(ProductDraft draft, List<Problem> problems, Function<Problem, String> words) {
        open.removeAll();
        if (!problems.isEmpty()) {
            UnorderedList list = new UnorderedList();
            for (Problem problem : problems) {
                Button to = new Button(
                        wording.text(
                                "desk.check.problem",
                                wording.text("desk.column." + problem.column()),
                                words.apply(problem)),
                        click -> lead.accept(problem));
                to.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
                list.add(new ListItem(to));
            }
            open.add(new H3(wording.count("desk.step.mend", problems.size())), list);
        }
        open.add(new Missing(wording, draft));
    }
}
