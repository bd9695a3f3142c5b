package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import ir.rasteh.catalogue.Problem;
import java.util.List;
import java.util.function.Function;

/** What stands in the editor for a column: one field, or several that are written into one cell. */
interface Cell {

    Component component();

    /** What the writer has written, as the column holds it. */
    String written();

    void write(String text);

    /**
     * Says what is wrong, beside the field that it is about; nothing when there are no problems.
     *
     * @param words what a problem says to the reader
     */
    void say(List<Problem> problems, Function<Problem, String> words);

    /** Leads the writer to what a problem is about. */
    default void lead(Problem problem) {
        component().getElement().executeJs("this.focus?.(); this.scrollIntoView({block: 'center'})");
    }
}
