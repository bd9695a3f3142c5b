package ir.rasteh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Rasteh, the export catalogue of Iran's regional shared brands: one application, a room for each part of the trade. */
@SpringBootApplication
public class Rasteh {

    public static void main(String[] args) {
        SpringApplication.run(Rasteh.class, args);
    }
}
