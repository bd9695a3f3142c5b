package ir.rasteh.face.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ir.rasteh.face.Wordings;
import jakarta.servlet.http.HttpServletResponse;

/** What a desk says where there is nothing, or nothing for this reader: the two look the same. */
@ParentLayout(DeskLayout.class)
@AnonymousAllowed
class NothingHere extends DeskView implements HasErrorParameter<NotFoundException> {

    NothingHere(Wordings wordings) {
        super(wordings);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    protected String title() {
        return text("desk.not-found.title");
    }

    @Override
    protected void draw() {
        add(
                new H1(title()),
                new Paragraph(text("desk.not-found.about")),
                new Anchor("/desk", text("desk.not-found.home")));
    }
}
