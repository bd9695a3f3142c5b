package ir.rasteh.identity;

/** How somebody belongs to a firm: what its owners may beyond its editors is to ask further editors in. */
public enum Standing {
    OWNER,
    EDITOR
}
