package ir.rasteh.search;

import ir.rasteh.search.reading.Sign;
import java.util.Set;

/**
 * How much a match is worth, by where it is found: the same for every firm, and the same for every word, so that a steward
 * can be told why a listing stands where it stands. Goods and marks over facts, facts over texts; as typed over stemmed
 * over corrected (a {@code Wording}'s worth); what is certified, complete and fresh gently higher.
 */
final class Ranking {

    /** The thing itself: the form of goods on record, such as carpet or runner. */
    static final double FORM = 5;

    /** What the mark and the form of goods are called: what a thing is, over what its name mentions. */
    static final double KIND = 5.4;

    /** The words of the name, unstemmed. */
    static final double NAME_AS_TYPED = 4.4;

    /** The words of the name. */
    static final double NAME = 4.2;

    /** A material, a design, a colour on record. */
    static final double TRAIT = 3.9;

    /** The same of a part of the thing, such as its border or its lining. */
    static final double TRAIT_OF_A_PART = 2.4;

    /** Goods that a listing's name or facts mention, and that it is perhaps not. */
    static final double MENTIONED = 3.0;

    /** Goods of the heading under which what was asked for is traded, be they what they may. */
    static final double KIN = 1.8;

    /** How much it counts, beside what a thing is, how it is sold or what it is for: a gift, wholesale, handmade. */
    static final double CIRCUMSTANCE = 0.5;

    /** What several words name together counts as much as so many of them would apart. */
    static final int MOST_PARTS = 2;

    static final double FACTS = 3;
    static final double TEXT = 1.2;

    /** What only Lucene's own Persian analysis finds. */
    static final double SECOND_OPINION = 0.9;

    /** A part of a compound. */
    static final double PART = 1.6;

    /** A Persian word by the consonants of its Latin spelling. */
    static final double SOUND = 1.4;

    /** What else a match of the same word adds, as a share of it. */
    static final double TIE = 0.08;

    /** All words of the query as a phrase in one name. */
    static final double PHRASE = 1.5;

    static final double CERTIFIED = 0.35;
    static final double COMPLETE = 0.3;
    static final double FRESH = 0.15;

    /** After how many days a listing has lost half of what freshness gives. */
    static final int FRESH_DAYS = 120;

    /** How far, as a share, an area may be from the one by which a carpet is called. */
    static final double AREA_SLACK = 0.15;

    /** Attributes of a part of a thing: a carpet with a blue border is no blue carpet. */
    private static final Set<String> OF_A_PART = Set.of(
            "border",
            "edge",
            "fastening",
            "fringe",
            "handle",
            "hardware",
            "lining",
            "sole",
            "stitching",
            "warp",
            "weft");

    private Ranking() {}

    private static double of(String attribute) {
        return attribute.equals("form") ? FORM : OF_A_PART.contains(attribute) ? TRAIT_OF_A_PART : TRAIT;
    }

    /** What it is worth that a listing is of a kind that is called by a broader word. */
    static double narrower(Sign sign) {
        return sign instanceof Sign.OfFamily ? FORM - 1 : of(sign);
    }

    /** What it is worth that a listing has what a sign means. */
    static double of(Sign sign) {
        return switch (sign) {
            case Sign.OfMark mark -> 5;
            case Sign.OfFirm firm -> 5;
            case Sign.OfProvince province -> 3;
            case Sign.OfFamily family -> 2;
            case Sign.OfTerm term -> of(term.attribute());
            case Sign.OfConcept concept ->
                concept.kind().equals("good") ? MENTIONED : concept.kind().equals("colour") ? 2.4 : 3.4;
            case Sign.OfCertificate certificate -> 5;
            case Sign.OfHs hs -> 5;
            case Sign.OfSize size -> 4;
            case Sign.OfArea area -> 4;
            case Sign.OfNumber number -> 4;
        };
    }
}
