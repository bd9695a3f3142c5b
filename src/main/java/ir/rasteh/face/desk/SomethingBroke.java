package ir.rasteh.face.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ir.rasteh.face.Wordings;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a desk says when it cannot be drawn by a fault of ours: what happened is in the log, and nothing of it on screen. */
@ParentLayout(DeskLayout.class)
@AnonymousAllowed
class SomethingBroke extends DeskView implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(SomethingBroke.class);

    SomethingBroke(Wordings wordings) {
        super(wordings);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A desk could not be drawn: {}", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    protected String title() {
        return text("desk.broken.title");
    }

    @Override
    protected void draw() {
        add(
                new H1(title()),
                new Paragraph(text("desk.broken.about")),
                new Anchor("/desk", text("desk.not-found.home")));
    }
}
