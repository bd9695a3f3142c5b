package ir.rasteh.face.officials;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import ir.rasteh.eligibility.CaseState;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.DeskView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases one below the other, each a link; the one that is open is marked. */
class CaseList extends Nav {

    CaseList(List<CaseShelf.Entry> entries, Wording wording, @Nullable CaseState filter, String open) {
        addClassName("case-list");
        setAriaLabel(wording.text("desk.cases.name"));
        UnorderedList list = new UnorderedList();
        for (CaseShelf.Entry entry : entries) {
            String number = entry.row().number();
            Anchor link = new Anchor("/desk/cases/" + number + (filter == null ? "" : "?state=" + filter.code()));
            Span mark = new Span(entry.mark().names().in(wording.lang()));
            mark.addClassName("case-mark");
            mark.getElement().setAttribute("dir", "auto");
            Span code = new Span(wording.digits(number));
            code.addClassName("case-number");
            code.getElement().setAttribute("dir", "ltr");
            var opened = entry.row().openedAt().atZone(DeskView.OFFICE).toLocalDate();
            Span day = new Span(wording.shortDate(opened));
            day.addClassName("case-day");
            day.getElement().setAttribute("title", opened.toString());
            link.add(mark, badge(entry.row().state(), wording), code, day);
            if (number.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** Where a case stands, in words beside its sign. */
    static Span badge(CaseState state, Wording wording) {
        Span badge = new Span(wording.text("desk.case-state." + state.code()));
        badge.addClassNames("desk-badge", "case-" + state.code());
        return badge;
    }
}
