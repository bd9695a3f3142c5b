package ir.rasteh.sample.drawing;

/** Which hand draws which design: the trade's names for layouts, gathered under the layout they share. */
final class Designs {

    private Designs() {}

    /** The share of the rug's shorter side that each border takes. */
    static double band(String design, String form) {
        if (form.equals("kilim") || form.equals("jajim") || form.equals("zilu")) {
            return 0.08;
        }
        if (form.equals("runner") || form.equals("mat")) {
            return 0.19;
        }
        return switch (design) {
            case "gabbeh-field", "abrash-plain", "lion-gabbeh", "modern" -> 0.06;
            case "stripe-jajim" -> 0;
            case "portrait", "landscape", "verse", "pictorial" -> 0.09;
            case "tekke-gul", "yomut-gul", "ersari-gul", "engsi", "saf" -> 0.16;
            default -> 0.17;
        };
    }

    static Border.Kind border(String design, String form) {
        if (form.equals("kilim") || form.equals("soumak") || form.equals("zilu")) {
            return Border.Kind.TURKMEN;
        }
        return switch (design) {
            case "gabbeh-field", "abrash-plain", "lion-gabbeh", "modern", "stripe-jajim" -> Border.Kind.PLAIN;
            case "tekke-gul", "yomut-gul", "ersari-gul", "engsi", "kilim-geometric", "sirjan-soumak" ->
                Border.Kind.TURKMEN;
            case "heriz-medallion",
                    "heriz-allover",
                    "gorevan",
                    "bakhshayesh",
                    "kelardasht",
                    "hamadan-village",
                    "yalameh",
                    "afshari",
                    "qashqai",
                    "lori-lozenge",
                    "hebatlu",
                    "bojnord-kordi",
                    "baluchi",
                    "varni-bird",
                    "kalleh-ghuchi",
                    "khesht",
                    "bakhtiari-panel",
                    "kuzeh-kanani" -> Border.Kind.GEOMETRIC;
            case "boteh", "moharramat" -> Border.Kind.BOTEH;
            case "sheikh-safi", "safavid", "qab-qabi", "verse", "shikargah", "amoghli", "portrait", "pictorial" ->
                Border.Kind.CARTOUCHE;
            case "mahi",
                    "moud-mahi",
                    "senneh-mahi",
                    "bijar-mahi",
                    "shah-abbasi",
                    "afshan",
                    "sarouq-flower",
                    "zell-e-soltan" -> Border.Kind.PALMETTE;
            default -> Border.Kind.ROSETTE_VINE;
        };
    }

    static void field(Rug rug) {
        switch (rug.p.subject.form()) {
            case "kilim", "jajim" -> {
                FlatWeaves.draw(rug);
                return;
            }
            case "gabbeh" -> {
                Gabbeh.draw(rug);
                return;
            }
            default -> {}
        }
        switch (rug.design) {
            case "mahi", "moud-mahi", "senneh-mahi", "bijar-mahi" -> Lattices.mahi(rug);
            case "boteh" -> Lattices.boteh(rug);
            case "bandi", "joshaqan", "hashti", "toranj-toranj" -> Lattices.joshaqan(rug);
            case "mina-khani", "golestan" -> Lattices.minaKhani(rug);
            case "zell-e-soltan" -> Lattices.vases(rug);
            case "tekke-gul", "yomut-gul", "ersari-gul" -> Turkmen.guls(rug);
            case "engsi" -> Turkmen.engsi(rug);
            case "baluchi" -> Turkmen.baluch(rug);
            case "afshan", "shah-abbasi", "khatai", "eslimi", "dahan-azhdar", "sardar", "saber" -> Sprays.afshan(rug);
            case "sarouq-flower" -> Sprays.sarouq(rug);
            case "golfarang", "golfarang-mostofi", "gol-mohammadi", "bibibaf", "paradise-birds" -> Sprays.roses(rug);
            case "shikargah" -> Sprays.hunt(rug);
            case "heriz-medallion", "gorevan", "bakhshayesh", "kelardasht", "hamadan-village", "kalleh-ghuchi" ->
                Heriz.medallion(rug);
            case "heriz-allover" -> Heriz.allOver(rug);
            case "afshari", "qashqai", "lori-lozenge", "hebatlu", "nazem", "yalameh", "bojnord-kordi", "kuzeh-kanani" ->
                Tribal.lozenges(rug);
            case "khesht", "kheshti-garden", "bakhtiari-panel", "qab-qabi", "chalshotor" -> Panels.draw(rug);
            case "mihrabi", "qandil", "sotuni", "goldani", "haj-khanomi" -> Niches.single(rug);
            case "saf" -> Niches.row(rug);
            case "derakhti", "sabzikar", "bid-majnun", "vaq-vaq" -> Trees.draw(rug);
            case "gabbeh-field", "lion-gabbeh", "abrash-plain" -> Gabbeh.draw(rug);
            case "modern" -> Gabbeh.modern(rug);
            case "moharramat" -> Lattices.stripes(rug);
            case "kilim-geometric", "varni-bird", "sirjan-soumak", "stripe-jajim" -> FlatWeaves.draw(rug);
            case "pictorial", "portrait", "verse", "landscape", "chahar-fasl", "zirkhaki" -> Tableau.scene(rug);
            default -> Medallions.draw(rug);
        }
    }
}
