package ir.rasteh.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of files by content hash. The same bytes are kept once; a file is never changed, so that whoever holds a hash
 * holds the file.
 */
@Component
public class Media {

    private final JdbcClient database;
    private final Vault vault;

    Media(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Keeps a picture that anybody may see, and returns the reference under which it is found again. */
    @Transactional
    public MediaRef keep(byte[] bytes, String contentType) {
        return keep(bytes, contentType, true, false);
    }

    /** Keeps a document that only a case's parties and officials may see. An act may cite it: it stays for ever. */
    @Transactional
    public MediaRef keepEvidence(byte[] bytes, String contentType) {
        return keep(bytes, contentType, false, true);
    }

    /** Keeps a file that came with a letter: nobody but its receiver may have it, and it may be cleared away with the letter. */
    @Transactional
    public MediaRef keepEnclosure(byte[] bytes, String contentType) {
        return keep(bytes, contentType, false, false);
    }

    /** Keeps a picture as it was uploaded, which nobody is shown: it may tell where it was taken. */
    @Transactional
    MediaRef keepOriginal(byte[] bytes, String contentType) {
        return keep(bytes, contentType, false, false);
    }

    private MediaRef keep(byte[] bytes, String contentType, boolean forAll, boolean evidence) {
        String hash = hash(bytes);
        // The row first: while a file is cleared away its row is locked, and whoever keeps it again waits and writes it
        // anew.
        database.sql("""
                        insert into medium (hash, content_type, bytes, for_all, evidence)
                        values (:hash, :type, :bytes, :forAll, :evidence)
                        on conflict (hash) do update
                            set for_all = medium.for_all or excluded.for_all,
                                evidence = medium.evidence or excluded.evidence, stored_at = now()""")
                .param("hash", hash)
                .param("type", contentType)
                .param("bytes", bytes.length)
                .param("forAll", forAll)
                .param("evidence", evidence)
                .update();
        try {
            if (!vault.holds(hash)) {
                vault.put(hash, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be kept", e);
        }
        return new MediaRef(hash, contentType, bytes.length);
    }

    /** The picture of a hash, if one is kept that anybody may see. */
    public Optional<MediaRef> find(String hash) {
        return find(hash, true);
    }

    /** The file of a hash, evidence too: whoever asks has made sure that the reader may see it. */
    public Optional<MediaRef> evidence(String hash) {
        return find(hash, false);
    }

    private Optional<MediaRef> find(String hash, boolean forAll) {
        return database.sql(
                        "select hash, content_type, bytes from medium where hash = :hash and (for_all or not :forAll)")
                .param("forAll", forAll)
                .param("hash", hash)
                .query((row, n) ->
                        new MediaRef(row.getString("hash"), row.getString("content_type"), row.getLong("bytes")))
                .optional();
    }

    /** The bytes of a kept file, read when somebody asks for them. */
    public Resource content(MediaRef ref) {
        return vault.content(ref);
    }

    void remove(String hash) throws IOException {
        vault.remove(hash);
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
