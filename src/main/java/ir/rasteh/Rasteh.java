package ir.rasteh;

import ir.rasteh.engine.CommandLine;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Rasteh, the export catalogue of Iran's regional shared brands: one application, a room for each part of the trade. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
@EnableScheduling
public class Rasteh {

    public static void main(String[] args) {
        CommandLine.start(Rasteh.class, args);
    }

    /** The one clock of the house, which tests may move. A day begins where the law counts it: a certificate ends with it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tehran"));
    }
}
