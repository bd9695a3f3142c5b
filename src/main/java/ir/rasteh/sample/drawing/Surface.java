package ir.rasteh.sample.drawing;

import ir.rasteh.kernel.CraftFamily;

/** What the technique puts on a ware: its metal or glaze, its ink, and ornament on turned bodies. */
abstract sealed class Surface permits Wares, Showpieces {

    final Plate p;

    final Subject s;

    final Tone body;

    final Tone ink;

    final Tone spark;

    final String motif;

    final int kind;

    Surface(Plate p) {
        this.p = p;
        this.s = p.subject;
        String technique = s.get("technique", "");
        Tone colour = Tone.of(s.get("colour", "turquoise"));
        if (s.family() == CraftFamily.CERAMIC || technique.contains("enamel")) {
            this.body = colour;
            this.ink = Tone.of(
                    colour.bright()
                            ? s.get("colour", "").equals("white")
                                            || s.get("colour", "").equals("ivory")
                                    ? "cobalt"
                                    : "indigo"
                            : "ivory");
            this.spark = Tone.of(colour.bright() ? "turquoise" : "gold");
        } else {
            this.body = metal(s);
            this.ink = new Tone(body.deep());
            this.spark = technique.contains("inlay") || s.get("stone", "").equals("turquoise")
                    ? Tone.of("turquoise")
                    : new Tone(body.dark());
        }
        this.motif = s.get(
                "motif",
                technique.equals("hammered") ? "hammered" : technique.contains("filigree") ? "net" : "arabesque");
        this.kind = p.pick(4);
    }

    static Tone metal(Subject s) {
        String metal = s.get("plating", s.get("metal", ""));
        return switch (metal) {
            case "copper" -> new Tone("#BF7447");
            case "brass" -> new Tone("#C6A04E");
            case "bronze" -> new Tone("#97703D");
            case "gold" -> new Tone("#CFA544");
            case "silver", "nickel", "tin", "steel", "stainless-steel", "german-silver" -> new Tone("#B9BBBA");
            default ->
                s.madeOf("copper")
                        ? new Tone("#BF7447")
                        : s.madeOf("brass") ? new Tone("#C6A04E") : new Tone("#B4B6B5");
        };
    }

    /** What the technique puts on a turned surface of half width w and height h. */
    void surface(double w, double h) {
        if (motif.equals("hammered") || s.get("technique", "").equals("hammered")) {
            p.rect(
                    -w,
                    -h,
                    2 * w,
                    h,
                    p.repeat(
                            0,
                            0,
                            22,
                            20,
                            () -> p.ellipse(0, 0, 9, 8, body.light())
                                    .ellipse(1, 1.4, 8, 7, body.base())
                                    .ellipse(11, 10, 4, 4, body.dark())
                                    .ellipse(-11, -10, 4, 4, body.dark())
                                    .ellipse(-11, 10, 4, 4, body.dark())
                                    .ellipse(11, -10, 4, 4, body.dark())));
            return;
        }
        if (motif.equals("net") || s.get("technique", "").contains("filigree")) {
            p.rect(-w, -h, 2 * w, h, filigree());
            Vessel.band(p, w, -h * 0.9, h * 0.05, body.light(), body.deep(), 0);
            Vessel.band(p, w, -h * 0.12, h * 0.05, body.light(), body.deep(), 0);
            return;
        }
        if (s.get("technique", "").isEmpty() && !s.attributes().containsKey("motif")
                || motif.equals("plain")
                || motif.equals("none")) {
            if (kind % 2 == 0) {
                p.path(Plate.box(-w, -h, 2 * w, h * 0.3), body.dark())
                        .line(new Trace().m(-w, -h * 0.7).q(0, -h * 0.62, w, -h * 0.7), body.light(), 3);
            } else {
                p.line(
                        new Trace()
                                .m(-w, -h * 0.8)
                                .q(0, -h * 0.72, w, -h * 0.8)
                                .m(-w, -h * 0.76)
                                .q(0, -h * 0.68, w, -h * 0.76),
                        ink.base(),
                        2.4);
            }
            return;
        }
        Vessel.band(p, w, -h * 0.9, h * 0.07, ink.base(), body.light(), kind);
        Vessel.band(p, w, -h * 0.14, h * 0.08, ink.base(), body.light(), kind + 1);
        if (motif.equals("bands")) {
            Vessel.band(p, w, -h * 0.6, h * 0.1, spark.base(), ink.base(), 3);
            Vessel.band(p, w, -h * 0.4, h * 0.07, body.base(), ink.base(), 2);
            return;
        }
        double r = Math.min(w * 0.62, h * 0.26);
        p.at(0, -h * 0.5, 1, () -> {
            for (int side = -1; side <= 1; side += 2) {
                p.at(side * w * 0.94, -h * 0.02, 0.7, () -> Motif.roundel(p, motif, r, body, ink, spark));
            }
            Motif.roundel(p, motif, r, body, ink, spark);
        });
    }

    String filigree() {
        return p.repeat(0, 0, 26, 26, () -> {
            p.ring(0, 0, 7, body.deep(), 1.6).ring(0, 0, 3, body.deep(), 1.2);
            p.ring(-13, -13, 7, body.deep(), 1.6)
                    .ring(13, -13, 7, body.deep(), 1.6)
                    .ring(-13, 13, 7, body.deep(), 1.6)
                    .ring(13, 13, 7, body.deep(), 1.6);
            p.line("M-13 0Q-6 -6 0 -13M0 13Q6 6 13 0M0 -13Q6 -6 13 0M-13 0Q-6 6 0 13", body.pale(), 1.4);
        });
    }

    static String circle(double r) {
        return "M" + Trace.n(-r) + " 0a" + Trace.n(r) + " " + Trace.n(r) + " 0 1 0 " + Trace.n(2 * r) + " 0a"
                + Trace.n(r) + " " + Trace.n(r) + " 0 1 0 " + Trace.n(-2 * r) + " 0Z";
    }
}
