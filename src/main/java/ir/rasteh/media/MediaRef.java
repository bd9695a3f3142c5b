package ir.rasteh.media;

/**
 * A stored file: its content hash is its name for ever.
 *
 * @param hash SHA-256 of the bytes, in lower-case hexadecimal
 */
public record MediaRef(String hash, String contentType, long bytes) {}
