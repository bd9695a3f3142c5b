package ir.rasteh.face.desk;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Files on their way from a browser to a desk.
 *
 * @param folder where their pieces lie until they are whole
 * @param largest the largest file that is taken
 * @param anHour how many files one person may begin to send within an hour
 * @param kept how long a file that was not sent to its end waits for the rest
 */
@ConfigurationProperties("rasteh.uploads")
record UploadSettings(
        Path folder,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("600") int anHour,
        @DefaultValue("1d") Duration kept) {}
