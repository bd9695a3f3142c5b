package ir.rasteh.eligibility;

import ir.rasteh.eligibility.law.LawBook;
import ir.rasteh.kernel.ConfigFolder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lays the files of {@code config/law} before the law book when the application starts; a faulty file stops the start. */
@Configuration(proxyBeanMethods = false)
class LawFiles {

    @Bean
    LawBook lawBook(ConfigFolder config) {
        Map<String, String> files = new LinkedHashMap<>();
        config.files("law", ".yaml").forEach(file -> files.put(file.name(), file.text()));
        return LawBook.read(files);
    }
}
