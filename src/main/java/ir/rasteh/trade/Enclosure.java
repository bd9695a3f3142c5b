package ir.rasteh.trade;

/**
 * A file that came with a request. It is handed out to be saved, never shown in place.
 *
 * @param name as the buyer's own computer calls it
 * @param hash under which the room {@code media} keeps it
 */
public record Enclosure(String name, String contentType, String hash, long bytes) {}
