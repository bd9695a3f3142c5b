package ir.rasteh.catalogue;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet program could take for a formula. On the way out they stand behind an apostrophe; on the way in that
 * apostrophe is taken off again, and a cell without one is data as it is. What goes out and comes back is the same text.
 */
final class Defused {

    // The wide forms are signs of a formula for programs set to East Asian languages.
    private static final Pattern EXPLOSIVE = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.DOTALL);

    private Defused() {}

    static String write(String text) {
        return EXPLOSIVE.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && EXPLOSIVE.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
