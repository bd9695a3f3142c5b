package ir.rasteh.face.desk;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of the desks come from the same bundles as those of the window. Persian is the first language, English the second. */
@Component
class DeskTexts implements I18NProvider {

    private final MessageSource messages;

    DeskTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return DeskLanguage.SPOKEN.stream().map(lang -> lang.locale()).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
