package ir.rasteh.face.window;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to browsers, search engines and those to whom its link is sent.
 *
 * @param title without the name of the house
 * @param description one or two sentences
 * @param path its address within a language, such as {@code marks/tabriz-carpet}; the same in every language
 * @param picture content hash of the picture that stands for it
 * @param indexed whether search engines should list it
 * @param data structured data as JSON, safe within a script element
 */
record Head(
        String title,
        String description,
        String path,
        @Nullable String picture,
        boolean indexed,
        List<String> data) {

    static Head of(String title, String description, String path) {
        return new Head(title, description, path, null, true, List.of());
    }

    Head picture(@Nullable String hash) {
        return new Head(title, description, path, hash, indexed, data);
    }

    Head notIndexed() {
        return new Head(title, description, path, picture, false, data);
    }

    Head data(List<String> data) {
        return new Head(title, description, path, picture, indexed, data);
    }
}
