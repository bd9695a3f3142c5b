package ir.rasteh.media;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where files are kept.
 *
 * @param folder the folder of the store; by default {@code media} within the data folder
 */
@ConfigurationProperties("rasteh.media")
record MediaSettings(Path folder) {}
