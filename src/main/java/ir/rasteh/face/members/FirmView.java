package ir.rasteh.face.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ir.rasteh.brand.Firm;
import ir.rasteh.brand.FirmPortrait;
import ir.rasteh.brand.Firms;
import ir.rasteh.catalogue.WrittenDate;
import ir.rasteh.face.Wordings;
import ir.rasteh.face.desk.DeskLayout;
import ir.rasteh.face.desk.DeskView;
import ir.rasteh.identity.CurrentActor;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Role;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our page: what a firm's owner tells buyers of it, and the way to the page itself. */
@Route(value = "firm", layout = DeskLayout.class)
@RolesAllowed("MEMBER")
class FirmView extends DeskView implements BeforeEnterObserver {

    /** The languages of the window, and others in which Iran's firms answer their neighbours and customers. */
    private static final List<String> SPOKEN = List.of(
            "fa", "en", "ar", "tr", "ru", "zh", "az", "ku", "tk", "hy", "ka", "ur", "hi", "de", "fr", "it", "es", "ja",
            "ko");

    private final Firms firms;
    private final CurrentActor current;
    private @Nullable Firm firm;

    private final TextArea storyFa = new TextArea();
    private final TextArea storyEn = new TextArea();
    private final TextField since = new TextField();
    private final CheckboxGroup<String> languages = new CheckboxGroup<>();

    FirmView(Wordings wordings, Firms firms, CurrentActor current) {
        super(wordings);
        this.firms = firms;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        firm = current.acting()
                .filter(grant -> grant.role() == Role.MEMBER)
                .map(Grant::scope)
                .or(() -> current.require().scopeOf(Role.MEMBER))
                .flatMap(firms::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected String title() {
        return text("desk.firm.name");
    }

    @Override
    protected void draw() {
        Firm own = Objects.requireNonNull(firm);
        boolean owner = current.require().owns(own.slug());
        add(new H1(named(own.names())), new Paragraph(text(owner ? "desk.firm.lead" : "desk.firm.owners-only")));
        Div body = new Div(form(own, owner), pages(own));
        body.addClassName("firm-body");
        add(body);
    }

    private Component form(Firm own, boolean owner) {
        field(storyFa, "story_fa", Lang.FA, own);
        field(storyEn, "story_en", Lang.EN, own);
        Div stories = new Div(storyFa, storyEn);
        stories.addClassName("product-pair");
        since.setId("since");
        since.setLabel(text("desk.firm.since"));
        since.setHelperText(text("desk.firm.since.help"));
        since.setValue(wording().year(own.since()));
        since.setManualValidation(true);
        Set<String> offered = new LinkedHashSet<>(SPOKEN);
        offered.addAll(own.languages());
        languages.setId("languages");
        languages.setLabel(text("desk.firm.languages"));
        languages.setItems(offered);
        languages.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(lang().locale()));
        languages.setValue(new LinkedHashSet<>(own.languages()));
        languages.setManualValidation(true);
        Div form = new Div(stories, since, languages);
        form.addClassName("firm-form");
        List.of(storyFa, storyEn).forEach(field -> field.setReadOnly(!owner));
        since.setReadOnly(!owner);
        languages.setReadOnly(!owner);
        if (owner) {
            Button save = new Button(text("desk.firm.save"), click -> save());
            save.setId("save");
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Paragraph effect = new Paragraph(text("desk.firm.effect"));
            effect.addClassName("desk-effect");
            form.add(save, effect);
        }
        return form;
    }

    private void field(TextArea field, String id, Lang in, Firm own) {
        field.setId(id);
        field.setLabel(text("desk.firm." + id));
        field.setMinRows(6);
        field.setManualValidation(true);
        field.addClassName(in.rightToLeft() ? "writes-rtl" : "writes-ltr");
        field.setValue(own.about().exactly(in).orElse(""));
    }

    /** The page itself, in each language in which buyers read it. */
    private Component pages(Firm own) {
        UnorderedList list = new UnorderedList();
        for (Lang each : Lang.values()) {
            Anchor link = new Anchor("/" + each.code() + "/firms/" + own.slug(), text("window.tongue." + each.code()));
            link.setTarget("_blank");
            link.setRouterIgnore(true);
            link.getElement().setAttribute("lang", each.code());
            list.add(new ListItem(link));
        }
        list.addClassName("preview-languages");
        Section pages = new Section(new H2(text("desk.firm.page")), list);
        pages.addClassName("firm-pages");
        return pages;
    }

    private void save() {
        Firm own = Objects.requireNonNull(firm);
        Map<Lang, String> told = new EnumMap<>(Lang.class);
        told.putAll(own.about().texts());
        told.put(Lang.FA, storyFa.getValue());
        told.put(Lang.EN, storyEn.getValue());
        int year = WrittenDate.yearOrDay(since.getValue())
                .map(date -> Integer.valueOf(date.substring(0, 4)))
                .orElse(0);
        FirmPortrait portrait = new FirmPortrait(new LocalizedText(told), List.copyOf(languages.getValue()), year);
        List<String> problems = portrait.problems(LocalDate.now(OFFICE));
        say(storyFa, problems.contains("story-too-long"), "story-too-long");
        say(storyEn, problems.contains("story-too-long"), "story-too-long");
        say(since, problems.contains("year"), "year");
        say(languages, problems.contains("languages"), "languages");
        if (problems.isEmpty()) {
            firm = firms.tell(own, portrait, current.require());
            tell(text("desk.firm.saved"));
            redraw();
        }
    }

    private void say(Component field, boolean wrong, String code) {
        FieldCell.say(field, wrong ? text("desk.firm.problem." + code) : "");
    }
}
