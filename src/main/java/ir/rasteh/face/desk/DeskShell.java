package ir.rasteh.face.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around all desks: Vaadin's own look first, then the tokens and faces of the house, then what makes it ours. */
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("context://" + Lumo.STYLESHEET)
@StyleSheet("context://assets/tokens.css")
@StyleSheet("context://assets/fonts.css")
@StyleSheet("context://assets/desk.css")
public class DeskShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "/assets/icons/rasteh.svg");
    }
}
