package ir.rasteh.face.members;

import ir.rasteh.catalogue.ProductDraft;
import java.util.ArrayDeque;
import java.util.Deque;

/** The steps that a writer has taken, to be taken back and taken again. */
final class DraftHistory {

    private static final int MOST = 200;

    private final Deque<ProductDraft> before = new ArrayDeque<>();
    private final Deque<ProductDraft> after = new ArrayDeque<>();

    /** Notes that a step leads away from a draft; what was taken back until now cannot be taken again. */
    void leave(ProductDraft draft) {
        after.clear();
        before.push(draft);
        if (before.size() > MOST) {
            before.removeLast();
        }
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    ProductDraft undo(ProductDraft now) {
        after.push(now);
        return before.pop();
    }

    ProductDraft redo(ProductDraft now) {
        before.push(now);
        return after.pop();
    }

    void clear() {
        before.clear();
        after.clear();
    }
}
