package ir.rasteh.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The key that encrypts the secrets of second factors (AES-256-GCM). It is made by chance at the first need and lies in a file
 * that only its owner may read, apart from the database: a copy of the database alone opens nothing.
 */
@Component
class DoorKey {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    DoorKey(DoorSettings settings) {
        this.file = settings.keys().resolve("second-factor.key");
    }

    /** The secret encrypted for one account; for another it cannot be read. */
    byte[] encrypted(byte[] secret, UUID account) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, account, secret, 0, secret.length);
        return ByteBuffer.allocate(nonce.length + text.length)
                .put(nonce)
                .put(text)
                .array();
    }

    byte[] decrypted(byte[] kept, UUID account) {
        byte[] nonce = new byte[NONCE];
        ByteBuffer.wrap(kept).get(nonce);
        return cipher(Cipher.DECRYPT_MODE, nonce, account, kept, NONCE, kept.length - NONCE);
    }

    private byte[] cipher(int mode, byte[] nonce, UUID account, byte[] input, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key in " + file + " is not the one with which this was encrypted", e);
        }
    }

    private synchronized SecretKey key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != KEY) {
                throw new IllegalStateException("The key in " + file + " is not of 32 bytes");
            }
            return new SecretKeySpec(key, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file + " cannot be read", e);
        }
    }

    private void make() throws IOException {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(next, HexFormat.of().formatHex(key));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
