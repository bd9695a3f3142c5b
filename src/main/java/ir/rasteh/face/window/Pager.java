package ir.rasteh.face.window;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a list of several pages. What templates call is public, because they see no more of a class.
 *
 * @param page from one
 */
record Pager(int page, int pages) {

    /** The page that the address asks for, of a list of so many items. */
    static Pager of(HttpServletRequest request, long items, int size) {
        int pages = (int) Math.max(1, (items + size - 1) / size);
        String wanted = request.getParameter("page");
        if (wanted == null) {
            return new Pager(1, pages);
        }
        if (!wanted.matches("\\d{1,6}") || Integer.parseInt(wanted) < 1 || Integer.parseInt(wanted) > pages) {
            throw new BadParameter("page", "window.bad.page");
        }
        return new Pager(Integer.parseInt(wanted), pages);
    }

    public @Nullable Integer previous() {
        return page > 1 ? page - 1 : null;
    }

    public @Nullable Integer next() {
        return page < pages ? page + 1 : null;
    }

    /** The pages to offer: first, last, and those around this one; null where some are left out. */
    public List<@Nullable Integer> offered() {
        List<@Nullable Integer> offered = new ArrayList<>();
        int last = 0;
        for (int n = 1; n <= pages; n++) {
            if (n == 1 || n == pages || Math.abs(n - page) <= 1) {
                if (n > last + 1) {
                    offered.add(null);
                }
                offered.add(n);
                last = n;
            }
        }
        return offered;
    }
}
