package ir.rasteh.face.ornament;

import ir.rasteh.kernel.CraftFamily;

/** Stand-in. */
public final class Girih {
    private Girih() {}

    public static String emblem(String slug, CraftFamily.Accent accent) {
        return "<svg viewBox=\"0 0 100 100\" class=\"girih\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\"><circle cx=\"50\" cy=\"50\" r=\"46\"/><rect x=\"25\" y=\"25\" width=\"50\" height=\"50\"/><rect x=\"25\" y=\"25\" width=\"50\" height=\"50\" transform=\"rotate(45 50 50)\"/></svg>";
    }
}
