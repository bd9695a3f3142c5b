package ir.rasteh.sample.drawing;

/** The hide and how it is worked: panels, stitches, an embossed ornament. */
abstract sealed class Hide permits Leather, Bags {

    final Plate p;

    final Subject s;

    final Tone hide;

    final String stitch;

    final String metal;

    Hide(Plate p) {
        this.p = p;
        this.s = p.subject;
        this.hide = Tone.of(s.get("colour", "walnut"));
        this.stitch = hide.luminance() > 0.3 ? hide.deep() : hide.pale();
        this.metal = s.get("hardware", "brass").contains("nickel")
                        || s.get("hardware", "").contains("steel")
                ? "#B9BABA"
                : "#C5A255";
    }

    /** A stitched panel with its outline and one light edge. */
    void panel(String d, String fill) {
        p.path(d, fill, hide.deep(), 1.6);
    }

    void seam(String d) {
        p.dashes(d, stitch, 1.6, 6, 4);
    }

    /** An embossed ornament, in the hide's own dark. */
    void motif(double x, double y, double r) {
        p.at(x, y, 1, () -> {
            switch (Math.floorMod(s.sku().hashCode(), 4)) {
                case 0 -> p.line(Ornament.boteh(r), hide.dark(), 2.4).line(Ornament.boteh(r * 0.6), hide.dark(), 1.6);
                case 1 ->
                    p.line(Ornament.ogee(8, r, r, 0.8), hide.dark(), 2.2)
                            .path(Ornament.petals(8, 2, r * 0.6, 0.34, 0), hide.dark());
                case 2 ->
                    p.line(Ornament.star(8, r, r * 0.76, 0), hide.dark(), 2.2)
                            .line(Ornament.star(8, r * 0.56, r * 0.4, 0.39), hide.dark(), 1.6);
                default -> p.dots(Ornament.lozenge(r, r * 0.6), hide.dark(), 2.4, 6);
            }
        });
    }
}
