package ir.rasteh.media;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder the folder of the store; by default {@code media} within the data folder
 * @param bucket a bucket of S3 or of a store that speaks its language, instead of the folder when it has a name
 */
@ConfigurationProperties("rasteh.media")
record MediaSettings(Path folder, @DefaultValue Bucket bucket) {

    /**
     * A bucket, which exists.
     *
     * @param name empty: files lie in the folder
     * @param endpoint address of a store that is not Amazon's; empty: Amazon's own of the region
     * @param accessKey empty: found where Amazon's tools look for it, such as the machine's own role
     * @param pathStyle whether the bucket is named in the path instead of the host, as most stores of one's own want it
     * @param within how long a call may take, its tries included
     */
    record Bucket(
            @DefaultValue("") String name,
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey,
            @DefaultValue("true") boolean pathStyle,
            @DefaultValue("20s") Duration within) {

        /** Without the key, which no log may show. */
        @Override
        public String toString() {
            return "bucket " + name + " at " + (endpoint.isEmpty() ? region : endpoint);
        }
    }
}
