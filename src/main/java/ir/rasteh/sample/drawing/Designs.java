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
        if (design.startsWith("gabbeh")) {
            return 0.06;
        }
        if (design.endsWith("-gul")) {
            return 0.16;
        }
        return switch (design) {
            case "abrash-plain", "lion-gabbeh", "modern" -> 0.06;
            case "stripe-jajim" -> 0;
            case "portrait", "landscape", "verse", "pictorial" -> 0.09;
            case "engsi", "saf" -> 0.16;
            default -> 0.17;
        };
    }

    static Border.Kind border(String design, String form) {
        if (form.equals("kilim") || form.equals("soumak") || form.equals("zilu")) {
            return Border.Kind.TURKMEN;
        }
        if (design.startsWith("gabbeh")) {
            return Border.Kind.PLAIN;
        }
        if (design.endsWith("-gul")) {
            return Border.Kind.TURKMEN;
        }
        return switch (design) {
            case "abrash-plain", "lion-gabbeh", "modern", "stripe-jajim" -> Border.Kind.PLAIN;
            case "goklen", "tauk-noska", "turkmen-namazlyk", "engsi", "kilim-geometric", "sirjan-soumak" ->
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
                    "kuzeh-kanani",
                    "moghan",
                    "shirvan",
                    "ardabil-caucasian",
                    "hozi",
                    "khamseh-hexagon",
                    "zanjan-afshar",
                    "zanjan-toranj",
                    "meshkin-medallion",
                    "bakhtiari-medallion",
                    "saman-garden",
                    "cheshm-e-bolbol" -> Border.Kind.GEOMETRIC;
            case "boteh", "boteh-termeh", "mir-boteh", "namin", "moharramat" -> Border.Kind.BOTEH;
            case "sheikh-safi",
                    "safavid",
                    "qab-qabi",
                    "qab-qorani",
                    "verse",
                    "shikargah",
                    "amoghli",
                    "portrait",
                    "pictorial" -> Border.Kind.CARTOUCHE;
            case "mahi",
                    "moud-mahi",
                    "senneh-mahi",
                    "bijar-mahi",
                    "shah-abbasi",
                    "afshan",
                    "sarouq-flower",
                    "mahajeran",
                    "zell-e-soltan" -> Border.Kind.PALMETTE;
            default -> Border.Kind.ROSETTE_VINE;
        };
    }

    /** Whether the design is a corner-and-medallion by whatever name its workshop gives it. */
    static boolean medallion(String design) {
        return switch (design) {
            case "lachak-toranj",
                    "lachak-toranj-kafsadeh",
                    "shamseh",
                    "gonbadi",
                    "sheikh-safi",
                    "halvai",
                    "bijar-toranj",
                    "mohtasham",
                    "amoghli",
                    "salari",
                    "khatibi",
                    "nami",
                    "emad",
                    "taleb-zadeh",
                    "benam",
                    "olia",
                    "safavid",
                    "qajari" -> true;
            default -> false;
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
        if (rug.design.startsWith("gabbeh")) {
            Gabbeh.draw(rug);
            return;
        }
        switch (rug.design) {
            case "mahi", "moud-mahi", "senneh-mahi", "bijar-mahi", "qoltoq-mahi" -> Lattices.mahi(rug);
            case "boteh", "boteh-termeh", "mir-boteh", "namin" -> Lattices.boteh(rug);
            case "bandi", "joshaqan", "hashti", "toranj-toranj", "cheshm-e-bolbol" -> Lattices.joshaqan(rug);
            case "mina-khani", "golestan", "chahar-gol", "hezar-gol", "gol-hennai" -> Lattices.minaKhani(rug);
            case "zell-e-soltan" -> Lattices.vases(rug);
            case "tekke-gul",
                    "yomut-gul",
                    "ersari-gul",
                    "goklen",
                    "chuval-gul",
                    "ertmen-gul",
                    "dyrnak-gul",
                    "kepse-gul",
                    "ghazal-gul",
                    "mari-gul",
                    "salor-gul",
                    "aina-gul",
                    "tauk-noska" -> Turkmen.guls(rug);
            case "engsi" -> Turkmen.engsi(rug);
            case "baluchi" -> Turkmen.baluch(rug);
            case "afshan",
                    "shah-abbasi",
                    "khatai",
                    "eslimi",
                    "eslimi-garrusi",
                    "dahan-azhdar",
                    "sardar",
                    "saber",
                    "vagireh" -> Sprays.afshan(rug);
            case "sarouq-flower", "mahajeran", "lilihan", "tarom", "vekili" -> Sprays.sarouq(rug);
            case "golfarang",
                    "golfarang-mostofi",
                    "gol-mohammadi",
                    "bibibaf",
                    "paradise-birds",
                    "bakhtiari-bird",
                    "bidgineh",
                    "dasteh-goli" -> Sprays.roses(rug);
            case "shikargah" -> Sprays.hunt(rug);
            case "heriz-medallion",
                    "gorevan",
                    "bakhshayesh",
                    "kelardasht",
                    "hamadan-village",
                    "kalleh-ghuchi",
                    "meshkin-medallion",
                    "bakhtiari-medallion",
                    "zanjan-toranj" -> Heriz.medallion(rug);
            case "heriz-allover" -> Heriz.allOver(rug);
            case "afshari",
                    "qashqai",
                    "lori-lozenge",
                    "hebatlu",
                    "nazem",
                    "yalameh",
                    "bojnord-kordi",
                    "kuzeh-kanani",
                    "moghan",
                    "shirvan",
                    "ardabil-caucasian",
                    "hozi",
                    "khamseh-hexagon",
                    "zanjan-afshar" -> Tribal.lozenges(rug);
            case "khesht",
                    "kheshti-garden",
                    "bakhtiari-panel",
                    "qab-qabi",
                    "qab-qorani",
                    "chalshotor",
                    "saman-garden",
                    "mashahir" -> Panels.draw(rug);
            case "mihrabi", "qandil", "sotuni", "goldani", "haj-khanomi", "sarvi", "turkmen-namazlyk" ->
                Niches.single(rug);
            case "saf" -> Niches.row(rug);
            case "derakhti", "sabzikar", "bid-majnun", "vaq-vaq", "sarv-o-kaj" -> Trees.draw(rug);
            case "lion-gabbeh", "abrash-plain" -> Gabbeh.draw(rug);
            case "modern" -> Gabbeh.modern(rug);
            case "moharramat", "talesh-stripe" -> Lattices.stripes(rug);
            case "kilim-geometric", "varni-bird", "varni-deer", "varni-dragon", "sirjan-soumak", "stripe-jajim" ->
                FlatWeaves.draw(rug);
            case "pictorial", "portrait", "verse", "landscape", "chahar-fasl", "zirkhaki" -> Tableau.scene(rug);
            default -> {
                if (!medallion(rug.design)) {
                    rug.p.generalise();
                }
                Medallions.draw(rug);
            }
        }
    }
}
