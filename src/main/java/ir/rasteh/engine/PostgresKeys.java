package ir.rasteh.engine;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded PostgreSQL, made by chance for each data folder: on a machine with several users
 * the loopback address is open to all of them.
 *
 * @param superuser of {@code postgres}, who makes the other two
 * @param owner of {@code rasteh_owner}, who owns the tables and migrates them
 * @param app of {@code rasteh_app}, as whom the application works
 */
record PostgresKeys(String superuser, String owner, String app) {

    static PostgresKeys in(Path file) throws IOException {
        if (!Files.exists(file)) {
            PostgresKeys made = new PostgresKeys(random(), random(), random());
            DataFolder.writeSecret(
                    file, "superuser=" + made.superuser + "\nowner=" + made.owner + "\napp=" + made.app + "\n");
            return made;
        }
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
        }
        return new PostgresKeys(key(keys, "superuser", file), key(keys, "owner", file), key(keys, "app", file));
    }

    private static String key(Properties keys, String name, Path file) throws IOException {
        String value = keys.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IOException("The key `" + name + "` is missing in " + file);
        }
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
