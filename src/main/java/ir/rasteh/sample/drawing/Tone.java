package ir.rasteh.sample.drawing;

import java.util.Map;

/** A dye and its two neighbours: how the colour looks in shade and in light. Colours are sRGB hex. */
record Tone(String base) {

    private static final String SHADE = "#1E130C";
    private static final String LIGHT = "#FBF3E2";

    private static final Map<String, String> DYES = Map.ofEntries(
            Map.entry("madder", "#96302A"),
            Map.entry("indigo", "#27406A"),
            Map.entry("ivory", "#EBDDC0"),
            Map.entry("navy", "#1D2C49"),
            Map.entry("camel", "#BE9764"),
            Map.entry("walnut", "#6E4A2C"),
            Map.entry("sage", "#8D9B7A"),
            Map.entry("black", "#2A2624"),
            Map.entry("gold", "#C79F4B"),
            Map.entry("turquoise", "#2E8F8A"),
            Map.entry("rose", "#CB8580"),
            Map.entry("pistachio", "#A9B67C"),
            Map.entry("white", "#F4EFE5"),
            Map.entry("grey", "#918E88"),
            Map.entry("saffron", "#D39A2C"),
            Map.entry("terracotta", "#B5623F"),
            Map.entry("green", "#41694A"),
            Map.entry("brown", "#573824"),
            Map.entry("cobalt", "#20509A"),
            Map.entry("red", "#A93226"),
            Map.entry("yellow", "#DDB24C"),
            Map.entry("cream", "#EFE2C6"),
            Map.entry("beige", "#D9C5A2"),
            Map.entry("pink", "#D9A29B"),
            Map.entry("orange", "#CE7A35"),
            Map.entry("purple", "#6A4468"),
            Map.entry("amber", "#C98A2C"),
            Map.entry("silver", "#BFC0BE"));

    /** The dye of a colour code of the vocabulary; an unknown code looks like {@code otherwise}. */
    static Tone of(String code, String otherwise) {
        String dye = DYES.get(code);
        if (dye == null) {
            for (Map.Entry<String, String> known : DYES.entrySet()) {
                if (code.startsWith(known.getKey()) || code.endsWith("-" + known.getKey())) {
                    return new Tone(known.getValue());
                }
            }
            dye = DYES.getOrDefault(otherwise, otherwise);
        }
        return new Tone(dye);
    }

    static Tone of(String code) {
        return of(code, "walnut");
    }

    String dark() {
        return mix(base, SHADE, 0.26);
    }

    String deep() {
        return mix(base, SHADE, 0.5);
    }

    String light() {
        return mix(base, LIGHT, 0.25);
    }

    String pale() {
        return mix(base, LIGHT, 0.5);
    }

    /** A colour in which fine lines stay legible on this one. */
    String line() {
        return luminance() > 0.45 ? mix(base, SHADE, 0.62) : mix(base, LIGHT, 0.72);
    }

    boolean bright() {
        return luminance() > 0.45;
    }

    double luminance() {
        return (0.299 * channel(base, 0) + 0.587 * channel(base, 1) + 0.114 * channel(base, 2)) / 255;
    }

    /** How far two dyes are apart to the eye, 0 to 441. */
    double distance(Tone other) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double d = channel(base, i) - channel(other.base, i);
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    static String mix(String from, String to, double share) {
        int mixed = 0;
        for (int i = 0; i < 3; i++) {
            mixed = mixed << 8 | (int) Math.round(channel(from, i) * (1 - share) + channel(to, i) * share);
        }
        StringBuilder hex = new StringBuilder(Integer.toHexString(mixed));
        while (hex.length() < 6) {
            hex.insert(0, '0');
        }
        return "#" + hex;
    }

    private static int channel(String hex, int index) {
        return Integer.parseInt(hex, 1 + 2 * index, 3 + 2 * index, 16);
    }
}
