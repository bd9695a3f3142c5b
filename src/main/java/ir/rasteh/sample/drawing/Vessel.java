package ir.rasteh.sample.drawing;

/** Things turned on a wheel or a lathe, from the side: a profile from foot to rim, light from the left. */
final class Vessel {

    /** Profiles: radius and height, both 0 to 1, from the foot upwards. */
    static final double[] BOWL = {0.34, 0, 0.34, 0.08, 0.62, 0.24, 0.86, 0.56, 1, 1};

    static final double[] DEEP_BOWL = {0.42, 0, 0.4, 0.07, 0.78, 0.24, 0.97, 0.6, 1, 1};
    static final double[] VASE = {0.44, 0, 0.4, 0.03, 0.7, 0.2, 1, 0.48, 0.86, 0.68, 0.4, 0.82, 0.36, 0.9, 0.56, 1};
    static final double[] BOTTLE_VASE = {
        0.5, 0, 0.46, 0.03, 0.9, 0.14, 1, 0.3, 0.7, 0.46, 0.22, 0.58, 0.16, 0.8, 0.18, 0.95, 0.32, 1
    };
    static final double[] JAR = {0.56, 0, 0.54, 0.04, 0.88, 0.24, 1, 0.54, 0.86, 0.82, 0.62, 0.92, 0.66, 1};
    static final double[] CUP = {0.6, 0, 0.62, 0.05, 0.84, 0.3, 0.94, 0.7, 1, 1};
    static final double[] GLASS = {0.66, 0, 0.74, 0.2, 0.86, 0.34, 0.66, 0.6, 0.78, 0.85, 0.9, 1};
    static final double[] EWER = {
        0.5, 0, 0.46, 0.04, 0.24, 0.1, 0.8, 0.22, 1, 0.4, 0.8, 0.54, 0.3, 0.66, 0.24, 0.84, 0.42, 1
    };
    static final double[] TEAPOT = {0.56, 0, 0.6, 0.04, 0.96, 0.32, 1, 0.54, 0.76, 0.86, 0.5, 1};
    static final double[] PITCHER = {0.6, 0, 0.64, 0.04, 0.96, 0.3, 0.94, 0.46, 0.6, 0.72, 0.56, 0.86, 0.7, 1};
    static final double[] CANDLESTICK = {
        1, 0, 0.96, 0.04, 0.4, 0.12, 0.22, 0.2, 0.42, 0.28, 0.2, 0.36, 0.24, 0.62, 0.4, 0.7, 0.2, 0.76, 0.3, 0.86, 0.52,
        0.94, 0.5, 1
    };
    static final double[] SAMOVAR = {
        0.8, 0, 0.78, 0.05, 0.4, 0.1, 0.44, 0.18, 0.92, 0.28, 1, 0.42, 0.84, 0.66, 0.62, 0.74, 0.7, 0.78, 0.36, 0.86,
        0.34, 0.94, 0.48, 1
    };
    static final double[] POT = {0.8, 0, 0.92, 0.05, 1, 0.4, 0.98, 0.9, 1.04, 1};
    static final double[] PLANTER = {0.66, 0, 0.7, 0.3, 0.92, 0.84, 1, 0.86, 1, 1};
    static final double[] FOOTED = {0.6, 0, 0.5, 0.06, 0.16, 0.14, 0.16, 0.32, 0.6, 0.44, 0.92, 0.66, 1, 1};
    static final double[] BOTTLE = {
        0.94, 0, 1, 0.04, 1, 0.5, 0.9, 0.62, 0.4, 0.74, 0.34, 0.78, 0.34, 0.92, 0.4, 0.93, 0.4, 1
    };
    static final double[] HONEY_JAR = {0.9, 0, 1, 0.06, 1, 0.74, 0.9, 0.84, 0.84, 0.86, 0.84, 1};
    static final double[] COLUMN = {
        1, 0, 1, 0.08, 0.7, 0.1, 0.62, 0.16, 0.86, 0.28, 0.92, 0.36, 0.52, 0.62, 0.46, 0.78, 0.7, 0.84, 0.62, 0.88, 1,
        0.9, 1, 1
    };

    private Vessel() {}

    /** The closed outline, foot at the origin, of the given half width and height. */
    static String outline(double[] profile, double w, double h) {
        Trace d = new Trace();
        int n = profile.length / 2;
        d.m(profile[0] * w, 0);
        smooth(d, profile, w, h, 1, n);
        d.l(-profile[2 * n - 2] * w, -profile[2 * n - 1] * h);
        smooth(d, profile, -w, h, -1, n);
        return d.z().toString();
    }

    /** A Catmull-Rom curve through the profile's points, upwards (1) or downwards (-1). */
    private static void smooth(Trace d, double[] profile, double w, double h, int way, int n) {
        for (int k = 0; k + 1 < n; k++) {
            int i = way > 0 ? k : n - 1 - k;
            int j = i + way;
            int before = Math.clamp(i - way, 0, n - 1);
            int after = Math.clamp(j + way, 0, n - 1);
            double x1 = profile[2 * i] + (profile[2 * j] - profile[2 * before]) / 6;
            double y1 = profile[2 * i + 1] + (profile[2 * j + 1] - profile[2 * before + 1]) / 6;
            double x2 = profile[2 * j] - (profile[2 * after] - profile[2 * i]) / 6;
            double y2 = profile[2 * j + 1] - (profile[2 * after + 1] - profile[2 * i + 1]) / 6;
            d.c(x1 * w, -y1 * h, x2 * w, -y2 * h, profile[2 * j] * w, -profile[2 * j + 1] * h);
        }
    }

    /** The body with its shade and light and what {@code decoration} puts on it; the mouth shows as an ellipse when open. */
    static void draw(Plate p, double[] profile, double w, double h, Tone tone, boolean open, Runnable decoration) {
        String outline = outline(profile, w, h);
        double rim = profile[profile.length - 2] * w;
        p.path(outline, tone.base());
        p.clipped(outline, () -> {
            decoration.run();
            p.faint(
                    0.3,
                    () -> p.path(
                            new Trace()
                                    .m(w * 0.34, -h)
                                    .c(w * 0.66, -h * 0.66, w * 0.7, -h * 0.3, w * 0.16, 0)
                                    .l(w * 1.1, 0)
                                    .l(w * 1.1, -h)
                                    .z(),
                            tone.deep()));
            p.faint(
                    0.35,
                    () -> p.line(
                            new Trace()
                                    .m(-w * 0.62, -h * 0.84)
                                    .c(-w * 0.78, -h * 0.6, -w * 0.76, -h * 0.34, -w * 0.5, -h * 0.14),
                            "#FFFAEC",
                            w * 0.09));
        });
        p.line(outline, tone.deep(), 1.3);
        if (open) {
            p.ellipse(0, -h, rim, Math.max(3, rim * 0.15), tone.light());
            p.ellipse(0, -h + 1, rim * 0.93, Math.max(2, rim * 0.11), tone.deep());
        }
    }

    /** A band of ornament around a vessel at the given share of its height, bent as it would be seen. */
    static void band(Plate p, double w, double y, double height, String ground, String mark, int kind) {
        double sag = w * 0.1;
        p.path(
                new Trace()
                        .m(-w, y - height / 2)
                        .q(0, y - height / 2 + sag * 2, w, y - height / 2)
                        .l(w, y + height / 2)
                        .q(0, y + height / 2 + sag * 2, -w, y + height / 2)
                        .z(),
                ground);
        String mid = new Trace().m(-w, y).q(0, y + sag * 2, w, y).toString();
        switch (kind % 4) {
            case 0 -> p.dots(mid, mark, height * 0.5, height * 0.8);
            case 1 -> p.dashes(mid, mark, height * 0.5, height * 0.4, height * 0.5);
            case 2 -> {
                Trace wave = new Trace().m(-w, y);
                int n = 9;
                for (int i = 0; i < n; i++) {
                    double x0 = -w + 2 * w * i / n;
                    double x1 = -w + 2 * w * (i + 1) / n;
                    double lift = (i % 2 == 0 ? -1 : 1) * height * 0.7;
                    double at = y + 2 * sag * (1 - Math.pow((x0 + x1) / 2 / w, 2)) * 0.5;
                    wave.q((x0 + x1) / 2, at + lift, x1, y + sag * (1 - Math.pow(x1 / w, 2)));
                }
                p.line(wave, mark, height * 0.16);
            }
            default -> {
                int n = 8;
                for (int i = 0; i < n; i++) {
                    double x = -w + 2 * w * (i + 0.5) / n;
                    double at = y + sag * (1 - Math.pow(x / w, 2));
                    p.path(Shapes.translate(Ornament.petals(6, 0, height * 0.42, 0.45, 0), x, at), mark);
                }
            }
        }
    }

    static void handle(Plate p, double x, double top, double bottom, double reach, Tone tone, double thick) {
        String d = new Trace()
                .m(x, top)
                .c(x + reach * 1.3, top - reach * 0.3, x + reach * 1.2, bottom - (bottom - top) * 0.25, x, bottom)
                .toString();
        p.line(d, tone.deep(), thick + 2).line(d, tone.base(), thick);
    }

    static void spout(Plate p, double x, double y, double reach, Tone tone) {
        p.path(
                new Trace()
                        .m(x, y)
                        .c(x - reach * 0.6, y - reach * 0.2, x - reach * 0.5, y - reach * 0.8, x - reach, y - reach)
                        .l(x - reach * 0.82, y - reach * 1.12)
                        .c(x - reach * 0.3, y - reach, x - reach * 0.3, y - reach * 0.5, x, y - reach * 0.5)
                        .z()
                        .toString(),
                tone.base(),
                tone.deep(),
                1.2);
    }
}
