package ir.rasteh.search;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the craft families are called, in the languages that the house writes. */
@Component
public class FamilyNames {

    private final Map<CraftFamily, LocalizedText> names = new EnumMap<>(CraftFamily.class);

    FamilyNames(MessageSource messages) {
        for (CraftFamily family : CraftFamily.values()) {
            Map<Lang, String> texts = new EnumMap<>(Lang.class);
            Arrays.stream(Lang.values())
                    .forEach(lang -> texts.put(
                            lang, messages.getMessage("search.family." + family.code(), null, lang.locale())));
            names.put(family, new LocalizedText(texts));
        }
    }

    public LocalizedText of(CraftFamily family) {
        return names.getOrDefault(family, LocalizedText.empty());
    }
}
