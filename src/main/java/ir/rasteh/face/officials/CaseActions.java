package ir.rasteh.face.officials;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.CaseState;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.eligibility.Decision;
import ir.rasteh.eligibility.law.Finding;
import ir.rasteh.face.Wording;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import ir.rasteh.media.Media;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What this person may do with the case as it stands: one primary action, named by what it does, with what it will cause.
 * Where nothing is theirs to do it says whose turn it is.
 */
class CaseActions extends Section {

    private static final int LONGEST_WORDS = 2000;

    /** What the actions need of the office. */
    record Office(Cases cases, Media media, LocalDate validUntil, LocalDate today) {}

    /** Takes a step and says, by the key of a message, that it is done. */
    interface Act {
        void take(Supplier<CaseFile> step, String done);
    }

    /** A decision that may be recommended, by the key of its texts. */
    private record Choice(String key, Function<String, Decision> decide) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice("granted", Decision.Granted::new),
            new Choice("granted-with-proviso", Decision.GrantedWithProviso::new),
            new Choice("refused", Decision.Refused::new),
            new Choice("remitted", Decision.Remitted::new));

    private static final List<Choice> REVOKING = List.of(new Choice("revoked", Decision.Revoked::new));

    private final transient CaseFile file;
    private final transient Actor actor;
    private final transient Wording wording;
    private final transient Office office;
    private final transient Act act;

    CaseActions(CaseFile file, Actor actor, List<Finding> findings, Wording wording, Office office, Act act) {
        this.file = file;
        this.actor = actor;
        this.wording = wording;
        this.office = office;
        this.act = act;
        addClassName("case-actions");
        add(new H2(wording.text("desk.case.next")));
        Optional<CaseFile.Recommendation> recommended = file.recommendation();
        if (recommended.isPresent()) {
            add(recommendation(recommended.get()));
        } else if (actor.holds(Role.DECIDER) && file.state().gathers()) {
            add(recommend(CHOICES, "desk.case.recommend"));
        } else if (actor.holds(Role.DECIDER) && file.state() == CaseState.GRANTED) {
            Details revoking = new Details(
                    wording.text("desk.case.revoke"), recommend(REVOKING, "desk.case.recommend-revocation"));
            revoking.setId("revoking");
            add(new Paragraph(wording.text("desk.case.turn.granted")), revoking);
        } else {
            add(new Paragraph(wording.text("desk.case.turn." + file.state().code())));
        }
        if (file.state().gathers() && (actor.holds(Role.DECIDER) || actor.holds(Role.STEWARD))) {
            Details declare = new Details(
                    wording.text("desk.case.declare"), new FactForm(file, actor, findings, wording, office, act));
            declare.setId("declaring");
            declare.setOpened(!actor.holds(Role.DECIDER));
            add(declare);
        }
    }

    private Component recommendation(CaseFile.Recommendation recommended) {
        Div panel = new Div();
        panel.addClassName("case-panel");
        panel.add(
                new Paragraph(wording.text(
                        "desk.case.recommended",
                        recommended.byName(),
                        CaseHistory.decision(recommended.decision(), wording))),
                quoted(recommended.decision().words()));
        if (!actor.holds(Role.COUNTERSIGNER)) {
            panel.add(new Paragraph(wording.text("desk.case.turn.recommended")));
        } else if (recommended.by().equals(actor.id())) {
            panel.add(new Paragraph(wording.text("eligibility.illegal.same-person")));
        } else {
            panel.add(confirm(recommended.decision()), sendBack());
        }
        return panel;
    }

    private Component confirm(Decision decision) {
        String code = CaseHistory.code(decision);
        Button confirm = new Button(
                wording.text("desk.case.confirm." + code),
                click -> act.take(() -> office.cases().confirm(file.number(), actor), "desk.case.confirmed." + code));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setId("confirm");
        confirm.setDisableOnClick(true);
        Paragraph effect =
                new Paragraph(wording.text("desk.case.confirm." + code + ".effect", wording.date(office.validUntil())));
        effect.addClassName("desk-effect");
        return new Div(confirm, effect);
    }

    private Component sendBack() {
        TextArea reason = words("desk.case.send-back.reason");
        Button send = new Button(wording.text("desk.case.send-back"));
        send.addClickListener(click -> {
            if (given(reason)) {
                act.take(
                        () -> office.cases()
                                .sendBack(file.number(), reason.getValue().strip(), actor),
                        "desk.case.sent-back");
            }
        });
        return new Details(wording.text("desk.case.send-back.instead"), new Div(reason, send));
    }

    private Component recommend(List<Choice> choices, String actionKey) {
        RadioButtonGroup<Choice> decision = new RadioButtonGroup<>();
        decision.setLabel(wording.text("desk.case.decision"));
        decision.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        decision.setItems(choices);
        decision.setItemLabelGenerator(choice -> wording.text("desk.decision." + choice.key()));
        decision.setVisible(choices.size() > 1);
        decision.setId("decision");
        TextArea words = words(
                choices.size() == 1 ? "desk.case.words." + choices.getFirst().key() : "desk.case.words");
        words.setId("words");
        decision.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                words.setLabel(
                        wording.text("desk.case.words." + change.getValue().key()));
            }
        });
        if (choices.size() == 1) {
            decision.setValue(choices.getFirst());
        }
        // Among several none is chosen beforehand: a decision is never what happened to be on top.
        decision.setManualValidation(true);
        decision.setErrorMessage(wording.text("desk.case.decision.missing"));
        Button recommend = new Button(wording.text(actionKey));
        recommend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        recommend.setId("recommend");
        recommend.addClickListener(click -> {
            Choice chosen = decision.getValue();
            decision.setInvalid(chosen == null);
            if (chosen != null && given(words)) {
                Decision decided = chosen.decide().apply(words.getValue().strip());
                act.take(
                        () -> office.cases().recommend(file.number(), decided, actor), "desk.case.recommendation-sent");
            }
        });
        Paragraph effect = new Paragraph(wording.text(actionKey + ".effect"));
        effect.addClassName("desk-effect");
        Div panel = new Div(decision, words, recommend, effect);
        panel.addClassName("case-panel");
        return panel;
    }

    private TextArea words(String labelKey) {
        TextArea words = new TextArea(wording.text(labelKey));
        words.setMaxLength(LONGEST_WORDS);
        words.setMinRows(3);
        words.setWidthFull();
        words.setManualValidation(true);
        return words;
    }

    /** A decision without words is none: the field says so, and nothing is sent. */
    private boolean given(TextArea words) {
        boolean missing = words.getValue().isBlank();
        words.setErrorMessage(wording.text("eligibility.illegal.words-missing"));
        words.setInvalid(missing);
        if (missing) {
            words.focus();
        }
        return !missing;
    }

    private static Paragraph quoted(String words) {
        Paragraph quoted = new Paragraph(words);
        quoted.addClassName("act-words");
        quoted.getElement().setAttribute("dir", "auto");
        return quoted;
    }
}
