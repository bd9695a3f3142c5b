package ir.rasteh.face.officials;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import ir.rasteh.eligibility.CaseAct;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.Decision;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.DeskView;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The acts of a case in their order: what was done, by whom, when, and the hash by which each holds the one before it. */
class CaseHistory extends Section {

    private static final int ENOUGH_OF_A_HASH = 10;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final transient Evidence evidence;
    private final transient Wording wording;

    CaseHistory(CaseFile file, Evidence evidence, Wording wording) {
        this.evidence = evidence;
        this.wording = wording;
        OrderedList acts = new OrderedList();
        file.history().forEach(step -> acts.add(item(step)));
        add(new H2(wording.text("desk.case.history")), acts);
    }

    private ListItem item(CaseFile.Step step) {
        var at = step.at().atZone(DeskView.OFFICE);
        Span when =
                new Span(wording.text("desk.list", wording.date(at.toLocalDate()), wording.digits(at.format(HOUR))));
        when.getElement().setAttribute("title", at.toOffsetDateTime().toString());
        when.addClassName("act-when");
        Span name = new Span(step.actorName());
        name.getElement().setAttribute("dir", "auto");
        Span who = new Span(
                name,
                new Span(" · " + wording.text("desk.role." + step.actorRole().toLowerCase(Locale.ROOT))));
        who.addClassName("act-who");
        Span hash = new Span(
                step.hash().substring(0, Math.min(ENOUGH_OF_A_HASH, step.hash().length())));
        hash.addClassName("act-hash");
        hash.getElement().setAttribute("title", step.hash()).setAttribute("dir", "ltr");
        ListItem item = new ListItem();
        item.add(what(step.act()), who, when, hash);
        return item;
    }

    private Div what(CaseAct act) {
        return switch (act) {
            case CaseAct.Opened opened -> told(wording.text("desk.act.opened"), "");
            case CaseAct.FactDeclared fact -> {
                Div told = told(wording.text("desk.act.fact-declared", wording.exact(fact.value()), fact.issuer()), "");
                told.add(evidence.link(fact.document(), wording.text("desk.act.document")));
                yield told;
            }
            case CaseAct.Recommended recommended ->
                told(
                        wording.text("desk.act.recommended", decision(recommended.decision(), wording)),
                        recommended.decision().words());
            case CaseAct.SentBack sentBack -> told(wording.text("desk.act.sent-back"), sentBack.reason());
            case CaseAct.Confirmed confirmed ->
                told(wording.text("desk.act.confirmed", decision(confirmed.decision(), wording)), "");
        };
    }

    private static Div told(String sentence, String words) {
        Div told = new Div(new Span(sentence));
        told.addClassName("act-what");
        if (!words.isEmpty()) {
            Paragraph quoted = new Paragraph(words);
            quoted.addClassName("act-words");
            quoted.getElement().setAttribute("dir", "auto");
            told.add(quoted);
        }
        return told;
    }

    /** A decision in two or three words. */
    static String decision(Decision decision, Wording wording) {
        return wording.text("desk.decision." + code(decision));
    }

    static String code(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted -> "granted";
            case Decision.GrantedWithProviso granted -> "granted-with-proviso";
            case Decision.Refused refused -> "refused";
            case Decision.Remitted remitted -> "remitted";
            case Decision.Revoked revoked -> "revoked";
        };
    }
}
