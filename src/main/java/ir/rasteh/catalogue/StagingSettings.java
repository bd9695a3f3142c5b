package ir.rasteh.catalogue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Sheets that are looked through at the desk before they are taken, alone or in a ZIP with their pictures.
 *
 * @param largestBundle the largest ZIP that is taken
 * @param mostFiles files in a ZIP, folders included
 * @param mostPictures pictures that one sheet may name
 * @param workers sheets that are read or taken at the same time
 * @param waiting sheets that may wait for a worker; a further one is refused
 * @param keep how long a sheet is kept that nobody comes back to
 * @param resumeAfter how long nothing may have been heard of work on a sheet before it is taken up again
 */
@ConfigurationProperties("rasteh.staging")
record StagingSettings(
        @DefaultValue("500MB") DataSize largestBundle,
        @DefaultValue("5000") int mostFiles,
        @DefaultValue("2000") int mostPictures,
        @DefaultValue("1") int workers,
        @DefaultValue("50") int waiting,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("40s") Duration resumeAfter) {}
