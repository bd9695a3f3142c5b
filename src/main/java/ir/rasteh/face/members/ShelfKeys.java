package ir.rasteh.face.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import ir.rasteh.face.Wording;
import java.util.Map;
import java.util.TreeMap;

/** Which keys do what on the shelf. */
class ShelfKeys extends Dialog {

    private static final Map<String, String> KEYS = new TreeMap<>(Map.of(
            "↑ ↓ ← →", "arrows",
            "Enter", "enter",
            "Space", "space",
            "Shift", "shift",
            "/", "slash",
            "N", "n",
            "Ctrl+Z", "undo",
            "?", "help"));

    ShelfKeys(Wording wording) {
        setHeaderTitle(wording.text("desk.shelf.keys"));
        DescriptionList list = new DescriptionList();
        KEYS.forEach((key, what) -> {
            DescriptionList.Term term = new DescriptionList.Term(key);
            term.getElement().setAttribute("dir", "ltr");
            list.add(term, new DescriptionList.Description(wording.text("desk.shelf.keys." + what)));
        });
        list.addClassName("shelf-keys-list");
        add(list);
        getFooter().add(new Button(wording.text("desk.shelf.keys.close"), click -> close()));
    }
}
