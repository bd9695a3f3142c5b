package ir.rasteh.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Files lie in a bucket as they would in a folder: over HTTP, in a store that speaks the language of S3. */
class BucketVaultTest {

    private static final String HASH = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    private static LocalS3 store;

    @BeforeAll
    static void open() {
        store = LocalS3.builder().port(-1).build();
        store.start();
        try (var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.US_EAST_1)
                .endpointOverride(URI.create(endpoint()))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build()) {
            client.createBucket(bucket -> bucket.bucket("goods"));
        }
    }

    @AfterAll
    static void close() {
        store.shutdown();
    }

    private static String endpoint() {
        return "http://127.0.0.1:" + store.getPort();
    }

    private static BucketVault vault(String bucket, String endpoint) {
        return new BucketVault(
                new MediaSettings.Bucket(bucket, endpoint, "us-east-1", "key", "secret", true, Duration.ofSeconds(5)));
    }

    @Test
    void whatIsPutInIsHeldAndHandedOutUntilItIsTakenOut() throws IOException {
        try (BucketVault vault = vault("goods", endpoint())) {
            assertThat(vault.holds(HASH)).isFalse();
            vault.put(HASH, HELLO);
            assertThat(vault.holds(HASH)).isTrue();
            var content = vault.content(new MediaRef(HASH, "text/plain", HELLO.length));
            assertThat(content.contentLength()).isEqualTo(HELLO.length);
            assertThat(content.getContentAsByteArray()).isEqualTo(HELLO);

            vault.remove(HASH);
            assertThat(vault.holds(HASH)).isFalse();
            vault.remove(HASH);
        }
    }

    @Test
    void aStoreThatIsNotThereOrABucketThatIsNotIsAnErrorAndNotAnAbsentFile() {
        try (BucketVault nowhere = vault("goods", "http://127.0.0.1:1");
                BucketVault noBucket = vault("no-such-bucket", endpoint())) {
            assertThatThrownBy(() -> nowhere.holds(HASH))
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(SdkException.class);
            assertThatThrownBy(() -> nowhere.put(HASH, HELLO)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> noBucket.put(HASH, HELLO)).isInstanceOf(IOException.class);
        }
    }
}
