package ir.rasteh.face.officials;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import ir.rasteh.eligibility.CaseAct;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.law.Fact;
import ir.rasteh.eligibility.law.Finding;
import ir.rasteh.face.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the law of the day says of the facts: each finding a sentence, with its article, its date and the document behind it. */
class FindingList extends Section {

    private final transient Wording wording;
    private final transient CaseFile file;
    private final transient Evidence evidence;

    FindingList(List<Finding> findings, CaseFile file, Evidence evidence, Wording wording) {
        this.wording = wording;
        this.file = file;
        this.evidence = evidence;
        addClassName("findings");
        OrderedList list = new OrderedList();
        findings.forEach(finding -> list.add(item(finding)));
        add(new H2(wording.text("desk.case.findings")), list);
    }

    private ListItem item(Finding finding) {
        ListItem item = switch (finding) {
            case Finding.Met met -> item("met", "✓", met, Optional.of(met.fact()));
            case Finding.NotMet notMet -> item("not-met", "✕", notMet, Optional.of(notMet.fact()));
            case Finding.Undetermined open -> item("undetermined", "?", open, Optional.empty());
        };
        return item;
    }

    private ListItem item(String kind, String sign, Finding finding, Optional<Fact> fact) {
        Finding.Ground ground = finding.ground();
        Span mark = new Span(sign);
        mark.addClassName("finding-sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span word = new Span(wording.text("desk.finding." + kind));
        word.addClassName("finding-word");
        H3 name = new H3(mark, new Span(ground.names().in(wording.lang())), word);
        Div text = new Div(name, new Paragraph(finding.sentence().in(wording.lang())), ground(ground));
        fact.ifPresent(known -> text.add(document(known)));
        ListItem item = new ListItem(text);
        item.addClassNames("finding", "finding-" + kind);
        return item;
    }

    private Component ground(Finding.Ground ground) {
        Paragraph source = new Paragraph(wording.text(
                "desk.finding.source",
                ground.source().in(wording.lang()),
                wording.exact(ground.threshold()),
                Units.name(ground.unit(), wording),
                wording.date(ground.since())));
        source.addClassName("finding-source");
        source.getElement().setAttribute("title", ground.since().toString());
        return source;
    }

    private Component document(Fact fact) {
        Paragraph behind = new Paragraph();
        behind.addClassName("finding-document");
        LocalDate asOf = fact.asOf();
        if (evidence.isKept(fact.source())) {
            behind.add(
                    evidence.link(fact.source(), wording.text("desk.finding.document", issuerOf(fact.source()))),
                    new Span(" · " + wording.text("desk.finding.as-of", wording.date(asOf))));
        } else {
            behind.add(wording.text("desk.finding.observed", wording.date(asOf)));
        }
        behind.getElement().setAttribute("title", asOf.toString());
        return behind;
    }

    private String issuerOf(String document) {
        return file.history().reversed().stream()
                .map(CaseFile.Step::act)
                .filter(CaseAct.FactDeclared.class::isInstance)
                .map(CaseAct.FactDeclared.class::cast)
                .filter(declared -> declared.document().equals(document))
                .map(CaseAct.FactDeclared::issuer)
                .findFirst()
                .orElse("");
    }
}
