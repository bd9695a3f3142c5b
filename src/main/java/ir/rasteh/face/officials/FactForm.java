package ir.rasteh.face.officials;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.law.Finding;
import ir.rasteh.face.Wording;
import ir.rasteh.face.desk.PaperUpload;
import ir.rasteh.identity.Actor;
import ir.rasteh.media.MediaRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declares a fact with the document behind it. Which facts may be declared is what the findings lack, and what was declared before. */
class FactForm extends Div {

    private final transient CaseFile file;
    private final transient Wording wording;
    private final transient CaseActions.Office office;
    private final Select<String> fact = new Select<>();
    private final BigDecimalField value;
    private final DatePicker asOf;
    private final TextField issuer;
    private final Paragraph problem = new Paragraph();
    private transient @Nullable MediaRef document;

    FactForm(
            CaseFile file,
            Actor actor,
            List<Finding> findings,
            Wording wording,
            CaseActions.Office office,
            CaseActions.Act act) {
        this.file = file;
        this.wording = wording;
        this.office = office;
        addClassName("case-panel");
        Map<String, String> facts = declarable(findings);
        if (facts.isEmpty()) {
            value = new BigDecimalField();
            asOf = new DatePicker();
            issuer = new TextField();
            add(new Paragraph(wording.text("desk.case.declare.none")));
            return;
        }
        fact.setLabel(wording.text("desk.case.declare.fact"));
        fact.setItems(facts.keySet());
        fact.setItemLabelGenerator(key -> facts.getOrDefault(key, ""));
        fact.setValue(facts.keySet().iterator().next());
        value = new BigDecimalField(wording.text("desk.case.declare.value"));
        asOf = new DatePicker(wording.text("desk.case.declare.as-of"));
        asOf.setMax(office.today());
        asOf.addValueChangeListener(
                change -> asOf.setHelperText(change.getValue() == null ? "" : wording.date(change.getValue())));
        issuer = new TextField(wording.text("desk.case.declare.issuer"));
        issuer.setMaxLength(200);
        problem.addClassName("case-problem");
        problem.getElement().setAttribute("role", "alert");
        Span name = new Span();
        PaperUpload upload = new PaperUpload(
                wording,
                "desk.case.document",
                PaperUpload.evidence(),
                taken -> {
                    document = office.media()
                            .keepEvidence(taken.bytes(), taken.paper().contentType());
                    name.setText(wording.text("desk.case.document.taken", taken.name()));
                },
                () -> problem.setText(wording.text("desk.case.document.refused")));
        Button declare = new Button(wording.text("desk.case.declare.do"), click -> declare(actor, act));
        declare.setId("declare");
        Paragraph effect = new Paragraph(wording.text("desk.case.declare.effect"));
        effect.addClassName("desk-effect");
        Div fields = new Div(fact, value, asOf, issuer);
        fields.addClassName("product-pair");
        add(fields, upload, name, problem, declare, effect);
    }

    private void declare(Actor actor, CaseActions.Act act) {
        MediaRef kept = document;
        String key = fact.getValue();
        if (key == null
                || value.getValue() == null
                || asOf.getValue() == null
                || issuer.getValue().isBlank()
                || kept == null) {
            problem.setText(wording.text("desk.case.declare.incomplete"));
            return;
        }
        act.take(
                () -> office.cases()
                        .declare(
                                file.number(),
                                key,
                                value.getValue(),
                                asOf.getValue(),
                                issuer.getValue().strip(),
                                kept,
                                actor),
                "desk.case.declared");
    }

    /** Facts by key, each called by its criterion: a new criterion in the law needs nothing here. */
    private Map<String, String> declarable(List<Finding> findings) {
        Map<String, String> facts = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> finding instanceof Finding.Undetermined open ? Stream.of(open) : Stream.empty())
                .forEach(open -> facts.put(open.missing(), open.ground().names().in(wording.lang())));
        file.declared()
                .forEach((key, known) ->
                        facts.putIfAbsent(key, nameOf(known, findings).orElse(key)));
        return facts;
    }

    private Optional<String> nameOf(ir.rasteh.eligibility.law.Fact known, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> switch (finding) {
                    case Finding.Met met -> met.fact().equals(known);
                    case Finding.NotMet notMet -> notMet.fact().equals(known);
                    case Finding.Undetermined open -> false;
                })
                .map(finding -> finding.ground().names().in(wording.lang()))
                .findFirst();
    }
}
