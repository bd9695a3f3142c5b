package ir.rasteh.search;

import ir.rasteh.kernel.LocalizedText;

/**
 * Something that search read into a buyer's words. The buyer sees it as a chip and can take it back by its key.
 *
 * @param key what stands in the address when it is taken back, such as {@code mark:tabriz-carpet}
 * @param from the words as typed
 * @param to what they were taken to mean, in the languages in which it has a name
 * @param narrows whether it left out what does not match; otherwise it only ranks
 */
public record Recognition(String key, String from, LocalizedText to, Why why, boolean narrows) {

    /** By what kind of reading it came about; pages and the API name it in lower case. */
    public enum Why {
        MARK,
        FIRM,
        PROVINCE,
        FAMILY,
        HS,
        CERTIFIED,
        MEASURE,
        MATERIAL,
        GOODS,
        PHRASE,
        KEYBOARD,
        FINGLISH,
        HOMOPHONE,
        TYPO,
        SPLIT,
        JOIN,
        GLOSSARY
    }
}
