package ir.rasteh.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of S3 or of a store that speaks its language, so that several instances of the house share them. */
final class BucketVault implements Vault, AutoCloseable {

    private final S3Client store;
    private final String bucket;

    BucketVault(MediaSettings.Bucket settings) {
        this.bucket = settings.name();
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.within())
                        .socketTimeout(settings.within()))
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                // Files go by their hash already, and not every store knows the checksums of Amazon's.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(calls -> calls.apiCallTimeout(settings.within()));
        if (!settings.endpoint().isEmpty()) {
            builder.endpointOverride(URI.create(settings.endpoint()));
        }
        if (!settings.accessKey().isEmpty()) {
            builder.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        }
        this.store = builder.build();
    }

    @Override
    public boolean holds(String hash) throws IOException {
        try {
            store.headObject(ask -> ask.bucket(bucket).key(hash));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        } catch (SdkException e) {
            throw new IOException("The bucket " + bucket + " was not asked for " + hash, e);
        }
    }

    @Override
    public void put(String hash, byte[] bytes) throws IOException {
        try {
            store.putObject(file -> file.bucket(bucket).key(hash), RequestBody.fromBytes(bytes));
        } catch (SdkException e) {
            throw new IOException("The bucket " + bucket + " did not take " + hash, e);
        }
    }

    @Override
    public Resource content(MediaRef ref) {
        return new Kept(ref);
    }

    @Override
    public void remove(String hash) throws IOException {
        try {
            store.deleteObject(file -> file.bucket(bucket).key(hash));
        } catch (SdkException e) {
            throw new IOException("The bucket " + bucket + " did not give up " + hash, e);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    private final class Kept extends AbstractResource {

        private final MediaRef ref;

        Kept(MediaRef ref) {
            this.ref = ref;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            try {
                return store.getObject(ask -> ask.bucket(bucket).key(ref.hash()));
            } catch (SdkException e) {
                throw new IOException("The bucket " + bucket + " did not hand out " + ref.hash(), e);
            }
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public long contentLength() {
            return ref.bytes();
        }

        @Override
        public String getDescription() {
            return bucket + "/" + ref.hash();
        }
    }
}
