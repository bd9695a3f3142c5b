package ir.rasteh.search.reading;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.util.Set;

/** Something of the trade that words can name, whatever the language in which they name it. */
public sealed interface Sign {

    /** What a reader calls it. */
    LocalizedText names();

    /** One thing has one key; it stands in addresses where a buyer takes back that it was meant. */
    String key();

    /** A collective mark. */
    record OfMark(String slug, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "mark:" + slug;
        }
    }

    /** A member firm. */
    record OfFirm(String slug, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "firm:" + slug;
        }
    }

    /** A province in which goods are made. */
    record OfProvince(Province province, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "province:" + province.code();
        }
    }

    /** A craft family. */
    record OfFamily(CraftFamily family, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "family:" + family.code();
        }
    }

    /** A term of a family's vocabulary: a form of goods, a material, a design, a colour. */
    record OfTerm(String attribute, String value, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return attribute + ":" + value;
        }
    }

    /**
     * A concept of the glossary of goods.
     *
     * @param hs the heading or code of the Harmonized System under which it is traded, as digits, or blank
     */
    record OfConcept(String concept, String kind, String hs, LocalizedText names) implements Sign {
        /** Whether it only says how a thing is, is sold or is used, and not what it is or is made of. */
        public boolean isCircumstance() {
            return kind.equals("quality") || kind.equals("trade") || kind.equals("place-of-trade");
        }

        @Override
        public String key() {
            return "concept:" + concept;
        }
    }

    /** That the mark holds a certificate today. */
    record OfCertificate(LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "certified";
        }
    }

    /** A heading or code of the Harmonized System, as digits. */
    record OfHs(String digits, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "hs:" + digits;
        }
    }

    /** Width and length in centimetres, in either order. */
    record OfSize(int width, int length, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "size:" + width + "x" + length;
        }
    }

    /** An area in square metres, by which Persian carpets are called: a six-metre carpet is two by three. */
    record OfArea(double squareMetres, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "area:" + squareMetres;
        }
    }

    /** A number in a unit, for any of the attributes that are counted in it. */
    record OfNumber(Set<String> attributes, String value, LocalizedText names) implements Sign {
        @Override
        public String key() {
            return "number:" + value + ":"
                    + String.join(",", attributes.stream().sorted().toList());
        }
    }
}
