package ir.rasteh.print;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the press takes on.
 *
 * @param workers papers that are made at the same time
 * @param waiting papers that may wait for a worker; a further one is refused
 * @param within how long one may take, waiting included
 * @param longestText characters of the page from which a paper is made
 * @param largestPaper bytes of the PDF
 */
@ConfigurationProperties("rasteh.print")
record PrintSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("20") int waiting,
        @DefaultValue("10s") Duration within,
        @DefaultValue("400000") int longestText,
        @DefaultValue("5MB") DataSize largestPaper) {}
