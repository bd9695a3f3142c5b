package ir.rasteh.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A name or a text in one or several languages. Letters are kept as their author typed them; a blank translation counts
 * as absent.
 */
public record LocalizedText(Map<Lang, String> texts) {

    public LocalizedText {
        Map<Lang, String> kept = new EnumMap<>(Lang.class);
        texts.forEach((lang, text) -> {
            if (!text.isBlank()) {
                kept.put(lang, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    /** No text in any language. */
    public static LocalizedText empty() {
        return new LocalizedText(Map.of());
    }

    /** The pair in which the sample catalogue and the desks are written. */
    public static LocalizedText of(String fa, String en) {
        return new LocalizedText(Map.of(Lang.FA, fa, Lang.EN, en));
    }

    /** The text in exactly this language. */
    public Optional<String> exactly(Lang lang) {
        return Optional.ofNullable(texts.get(lang));
    }

    /** The text for a reader of {@code lang}: theirs, else English, Persian, or whichever there is; empty when there is none. */
    public String in(Lang lang) {
        String own = texts.get(lang);
        if (own != null) {
            return own;
        }
        return texts.values().stream().findFirst().orElse("");
    }

    /** The language in which {@link #in} answers this reader, so that the page can mark a foreign text as such. */
    public Lang langFor(Lang reader) {
        return texts.containsKey(reader)
                ? reader
                : texts.keySet().stream().findFirst().orElse(reader);
    }

    /** The texts by language code, as they stand in JSON: {@code {"fa": "…", "en": "…"}}. */
    @JsonValue
    public Map<String, String> byCode() {
        Map<String, String> codes = new LinkedHashMap<>();
        texts.forEach((lang, text) -> codes.put(lang.code(), text));
        return codes;
    }

    /** The reverse of {@link #byCode}; a language that Rasteh does not speak is left out. */
    @JsonCreator
    public static LocalizedText ofCodes(Map<String, String> codes) {
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        codes.forEach((code, text) -> Lang.of(code).ifPresent(lang -> texts.put(lang, text)));
        return new LocalizedText(texts);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
