package ir.rasteh.face;

import ir.rasteh.kernel.Lang;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The {@link Wording} of each language. */
@Component
public class Wordings {

    private final Map<Lang, Wording> byLang = new EnumMap<>(Lang.class);

    Wordings(MessageSource messages) {
        Arrays.stream(Lang.values()).forEach(lang -> byLang.put(lang, new Wording(lang, messages)));
    }

    public Wording in(Lang lang) {
        return Objects.requireNonNull(byLang.get(lang));
    }
}
