package ir.rasteh.face.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import ir.rasteh.face.Wording;
import ir.rasteh.face.Wordings;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A view of a desk. It is drawn when its address has been read, and drawn anew in the other language when its reader switches:
 * what it shows comes from its state and address alone.
 */
public abstract class DeskView extends Div implements LocaleChangeObserver, AfterNavigationObserver, HasDynamicTitle {

    /** Deadlines and acts are dated by the clock of the offices that keep them. */
    public static final ZoneId OFFICE = ZoneId.of("Asia/Tehran");

    private final Wordings wordings;
    private boolean drawn;

    protected DeskView(Wordings wordings) {
        this.wordings = wordings;
        addClassName("desk-view");
    }

    /** Draws the view into itself, which is empty. */
    protected abstract void draw();

    /** What the browser's tab is called. */
    protected abstract String title();

    /** What to do when the same view is given another address; it is drawn anew unless a view knows better. */
    protected void addressChanged() {
        redraw();
    }

    /** Draws the view anew. */
    protected final void redraw() {
        drawn = true;
        removeAll();
        draw();
    }

    /** How texts, numbers and dates are worded for the reader. */
    protected final Wording wording() {
        return wordings.in(lang());
    }

    protected final Lang lang() {
        return DeskLanguage.of(getLocale());
    }

    /** A text of the bundles in the reader's language. */
    protected final String text(String key, Object... arguments) {
        return wording().text(key, arguments);
    }

    /** A text in the reader's language, or marked as being in another. */
    protected final Span named(LocalizedText text) {
        Lang in = text.langFor(lang());
        Span span = new Span(text.in(lang()));
        if (in != lang()) {
            span.getElement().setAttribute("lang", in.code());
        }
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    /** A day by the reader's calendar, with the ISO date on hover. */
    protected final Component day(LocalDate day) {
        Span span = new Span(wording().date(day));
        span.getElement().setAttribute("title", day.toString());
        return span;
    }

    /** A day in ten characters, with the moment on hover. */
    protected final Component moment(Instant at) {
        Span span = new Span(wording().shortDate(at.atZone(OFFICE).toLocalDate()));
        span.getElement()
                .setAttribute("title", at.atZone(OFFICE).toOffsetDateTime().toString());
        return span;
    }

    /** Says in passing that something was done. */
    protected final void tell(String words) {
        Notification.show(words, 4000, Position.BOTTOM_CENTER).addThemeVariants(NotificationVariant.LUMO_CONTRAST);
    }

    /** Says that something was not done, and why. */
    protected final void refuse(String words) {
        Notification.show(words, 8000, Position.BOTTOM_CENTER).addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        if (drawn) {
            redraw();
            event.getUI().getPage().setTitle(getPageTitle());
        }
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        if (drawn) {
            addressChanged();
        } else {
            redraw();
        }
    }

    @Override
    public final String getPageTitle() {
        return title() + " · " + text("desk.house");
    }
}
