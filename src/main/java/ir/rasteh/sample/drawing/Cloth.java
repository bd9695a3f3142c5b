package ir.rasteh.sample.drawing;

/** A cloth spread flat: its ground, its border, its edge. */
abstract sealed class Cloth permits Textiles {

    final Plate p;

    final Subject s;

    final Tone field;

    final String design;

    Cloth(Plate p) {
        this.p = p;
        this.s = p.subject;
        this.field = Tone.of(s.get("field", "ivory"));
        this.design = s.get("design", "boteh-jegheh");
    }

    /** The second colour of the cloth: what the field is not. */
    Tone border() {
        String[] codes = {"madder", "navy", "green", "gold", "turquoise", "terracotta", "indigo"};
        int start = p.pick(codes.length);
        for (int i = 0; i < codes.length; i++) {
            Tone tone = Tone.of(codes[(start + i) % codes.length]);
            if (tone.distance(field) > 95) {
                return tone;
            }
        }
        return Tone.of("ivory");
    }

    /** A cloth of the given half measures around the origin. */
    void piece(double w, double h, boolean bordered) {
        Tone border = border();
        double band = bordered ? Math.min(w, h) * 0.24 : 0;
        Rug rug = new Rug(p, field, border, w - band, h - band, design);
        p.rect(-w, -h, 2 * w, 2 * h, field.base());
        if (bordered) {
            boolean print = s.get("technique", "").contains("block")
                    || s.get("technique", "").contains("brush");
            new Border(print ? new Rug(p, Tone.of("indigo"), field, 1, 1, design) : rug, w, h, band)
                    .draw(
                            Needle.is(design)
                                    ? Border.Kind.GEOMETRIC
                                    : design.contains("boteh")
                                            ? Border.Kind.BOTEH
                                            : print ? Border.Kind.CARTOUCHE : Border.Kind.ROSETTE_VINE);
            p.rect(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b, field.base());
        }
        p.clipped(Plate.box(-rug.a, -rug.b, 2 * rug.a, 2 * rug.b), () -> ground(rug));
    }

    void ground(Rug rug) {
        switch (design) {
            case "boteh-jegheh", "boteh-badami", "boteh-khergheh", "vagireh" -> Lattices.boteh(rug);
            case "amiri", "moharramat" -> Lattices.stripes(rug);
            case "shah-abbasi", "eslimi", "shakh-gavazni" -> Sprays.afshan(rug);
            case "golafshan", "golfarang" ->
                Sprays.roses(new Rug(
                        p,
                        rug.field,
                        rug.border,
                        rug.a,
                        rug.b,
                        design.equals("golafshan") ? "golfarang-mostofi" : "golfarang"));
            case "lachak-toranj", "toranj" -> Medallions.draw(rug);
            case "mihrab" -> Niches.single(rug);
            case "tree-of-life", "cypress" -> Trees.draw(rug);
            case "hunting", "polo", "animal-frieze" -> Sprays.hunt(rug);
            case "gol-o-bolbol", "peacock" ->
                Sprays.roses(new Rug(p, rug.field, rug.border, rug.a, rug.b, "paradise-birds"));
            case "girih" -> Lattices.joshaqan(new Rug(p, rug.field, rug.border, rug.a, rug.b, "hashti"));
            case "calligraphy" -> Tableau.scene(new Rug(p, rug.field, rug.border, rug.a, rug.b, "verse"));
            case "qabqabi" -> Panels.draw(new Rug(p, rug.field, rug.border, rug.a, rug.b, "qab-qabi"));
            case "four-boteh" -> fourBotehs(rug);
            case "sun" -> sun(rug);
            case "plain" -> Gabbeh.abrash(rug);
            default -> {
                if (Needle.is(design)) {
                    Needle.rows(rug);
                } else {
                    p.generalise();
                    Medallions.draw(rug);
                }
            }
        }
    }

    void fourBotehs(Rug rug) {
        Sprays.sarouq(rug);
        double h = Math.min(rug.a, rug.b) * 0.4;
        p.quartered(() -> p.moved(Plate.place(rug.a - h * 0.7, -rug.b + h * 1.05, 1, 18), () -> {
            p.path(Ornament.boteh(h), rug.border.base(), rug.line(), 1.4);
            p.at(
                    0,
                    h * 0.12,
                    1,
                    () -> p.path(Ornament.boteh(h * 0.7), rug.dye(1).base()));
            p.path(Shapes.translate(Ornament.petals(8, 0, h * 0.3, 0.4, 0), 0, h * 0.35), rug.border.light());
        }));
        p.path(Ornament.ogee(8, h * 0.8, h * 0.8, 0.84), rug.border.base(), rug.line(), 1.4);
        p.use(rug.rosette(h * 0.55, rug.dye(1), rug.dye(2), rug.dye(3)), 0, 0);
    }

    void sun(Rug rug) {
        double r = Math.min(rug.a, rug.b) * 0.72;
        p.path(Ornament.petals(24, r * 0.4, r, 0.13, 0), rug.dye(1).base())
                .path(Ornament.petals(16, r * 0.2, r * 0.76, 0.19, 0), rug.border.base())
                .path(
                        Ornament.petals(12, r * 0.1, r * 0.5, 0.24, 0.13),
                        rug.dye(2).base());
        p.use(rug.rosette(r * 0.26, rug.dye(0), rug.dye(1), rug.dye(2)), 0, 0);
        p.quartered(() -> p.moved(
                Plate.place(rug.a * 0.84, -rug.b * 0.86, 1, 0),
                () -> p.path(Ornament.boteh(r * 0.2), rug.border.base())));
    }

    void edge(double w, double h) {
        String edge = s.get("edge", "hem");
        if (edge.equals("fringe")) {
            p.dashes(
                    Ornament.open(-w, -h - 8, w, -h - 8) + Ornament.open(-w, h + 8, w, h + 8),
                    border().base(),
                    16,
                    2,
                    2.4);
        } else if (edge.equals("braid")) {
            p.frame(-w - 3, -h - 3, 2 * w + 6, 2 * h + 6, "#C2A050", 7)
                    .dashes(Plate.box(-w - 3, -h - 3, 2 * w + 6, 2 * h + 6), "#8A6A2C", 7, 2, 5);
        } else if (edge.equals("picot")) {
            p.dots(Plate.box(-w - 1, -h - 1, 2 * w + 2, 2 * h + 2), field.dark(), 6, 7);
        }
    }
}
