package ir.rasteh.face.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** Tells a component whether the window is as narrow as a phone, where styles alone cannot help: the columns of a grid. */
public final class Narrow {

    private static final int WIDEST_PHONE = 760;

    private Narrow() {}

    public static void follow(Component component, Consumer<Boolean> narrow) {
        component.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> narrow.accept(details.getWindowInnerWidth() < WIDEST_PHONE));
            Registration listening =
                    page.addBrowserWindowResizeListener(resize -> narrow.accept(resize.getWidth() < WIDEST_PHONE));
            component.addDetachListener(detach -> {
                listening.remove();
                detach.unregisterListener();
            });
        });
    }
}
