package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import ir.rasteh.catalogue.HeldCertificate;
import ir.rasteh.catalogue.Problem;
import ir.rasteh.face.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The certificates that a firm holds for a product, a line for each: name, number, issuer, last day. */
class CertificateFields extends Div implements Cell {

    private static final List<String> PARTS = List.of("name", "number", "issuer", "until");
    private static final int MOST = 20;

    private final transient Wording wording;
    private final transient Runnable entered;
    private final transient LocalDate today;
    private final transient List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Button more;
    private final Paragraph problem = new Paragraph();
    private final Paragraph expired = new Paragraph();

    /** The four fields of a certificate. */
    private record Row(Div line, List<TextField> fields) {

        String written() {
            List<String> parts = new ArrayList<>(fields.stream()
                    .map(field -> field.getValue().replaceAll("[;؛|\\n]", " ").strip())
                    .toList());
            while (!parts.isEmpty() && parts.getLast().isEmpty()) {
                parts.removeLast();
            }
            return String.join(" | ", parts);
        }
    }

    CertificateFields(Wording wording, LocalDate today, Runnable entered) {
        this.wording = wording;
        this.today = today;
        this.entered = entered;
        setId("certificates");
        addClassName("certificate-fields");
        problem.addClassName("field-problem");
        expired.addClassName("field-caution");
        more = new Button(wording.text("desk.certificates.add"), click -> {
            line(List.of());
            rows.getLast().fields().getFirst().focus();
        });
        more.setId("certificates-add");
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new H3(wording.text("desk.column.certificates")), lines, problem, expired, more);
    }

    private void line(List<String> parts) {
        Div line = new Div();
        line.addClassName("certificate-line");
        List<TextField> fields = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            String part = PARTS.get(i);
            TextField field = Fields.line(
                    wording.text("desk.certificates." + part),
                    part.equals("until") ? wording.text("desk.certificates.until.help") : "",
                    this::changed);
            field.setValue(i < parts.size() ? parts.get(i) : "");
            field.addClassName("certificate-" + part);
            if (part.equals("until") || part.equals("number")) {
                field.addClassName("writes-ltr");
            }
            fields.add(field);
            line.add(field);
        }
        Row row = new Row(line, fields);
        Button remove = new Button("×", click -> {
            rows.remove(row);
            lines.remove(line);
            changed();
        });
        remove.setAriaLabel(wording.text("desk.certificates.remove"));
        remove.setTooltipText(wording.text("desk.certificates.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        line.add(remove);
        rows.add(row);
        lines.add(line);
        more.setEnabled(rows.size() < MOST);
    }

    private void changed() {
        more.setEnabled(rows.size() < MOST);
        warn();
        entered.run();
    }

    /** Buyers no longer see it, and its holder should know. */
    private void warn() {
        expired.setText(HeldCertificate.all(written()).stream()
                .filter(certificate -> !certificate.holdsOn(today))
                .map(certificate -> wording.text("desk.certificates.expired", certificate.name()))
                .collect(Collectors.joining(" ")));
        expired.setVisible(!expired.getText().isEmpty());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String written() {
        return rows.stream().map(Row::written).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    @Override
    public void write(String text) {
        if (!text.equals(written())) {
            rows.clear();
            lines.removeAll();
            Arrays.stream(text.split("[;؛]", -1))
                    .filter(part -> !part.isBlank())
                    .forEach(part -> line(Arrays.stream(part.split("\\|", -1))
                            .map(String::strip)
                            .toList()));
        }
        warn();
    }

    @Override
    public void say(List<Problem> problems, Function<Problem, String> words) {
        problem.setText(problems.stream().map(words).collect(Collectors.joining(" ")));
        problem.setVisible(!problems.isEmpty());
    }

    @Override
    public void lead(Problem about) {
        getElement()
                .executeJs("this.scrollIntoView({block: 'center'}); this.querySelector('vaadin-text-field')?.focus()");
    }
}
