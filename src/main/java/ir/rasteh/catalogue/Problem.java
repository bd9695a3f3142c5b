package ir.rasteh.catalogue;

import java.util.List;

/**
 * What keeps a draft from being taken, for its writer to mend: the page says it in the reader's language under the message
 * key {@code catalogue.problem.<code>}.
 *
 * @param column the column of the spreadsheet, which is also the field of the editor
 * @param arguments for the message, such as what was written
 */
public record Problem(String column, String code, List<String> arguments) {

    static Problem of(Column column, String code, String... arguments) {
        return new Problem(column.code(), code, List.of(arguments));
    }

    /** The key of the message that explains the problem. */
    public String messageKey() {
        return "catalogue.problem." + code;
    }
}
