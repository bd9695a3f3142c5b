package ir.rasteh.face.door;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import ir.rasteh.face.Wording;
import ir.rasteh.identity.SecondFactors.Proposal;
import java.util.List;

/** What is shown to somebody who gets a second factor: the secret for their app, and once the recovery codes. */
final class Enrolment {

    private Enrolment() {}

    static Div secret(Proposal proposal, Wording wording) {
        Image picture = new Image(QrCode.address(proposal.uri()), wording.text("desk.second.picture"));
        picture.addClassName("door-qr");
        Code letters = new Code(proposal.letters());
        letters.setId("door-secret");
        letters.getElement().setAttribute("dir", "ltr");
        return new Div(
                new Paragraph(wording.text("desk.second.scan")),
                picture,
                new Paragraph(wording.text("desk.second.type")),
                letters);
    }

    static Div recovery(List<String> codes, Wording wording) {
        OrderedList list = new OrderedList();
        list.addClassName("door-recovery");
        list.getElement().setAttribute("dir", "ltr");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        return new Div(new Paragraph(wording.text("desk.second.recovery")), list);
    }
}
