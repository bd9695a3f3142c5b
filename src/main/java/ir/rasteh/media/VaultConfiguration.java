package ir.rasteh.media;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A bucket when one is named, else the folder. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(MediaSettings settings) {
        return settings.bucket().name().isEmpty()
                ? new FolderVault(settings.folder())
                : new BucketVault(settings.bucket());
    }
}
