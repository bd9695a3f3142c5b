package ir.rasteh.identity;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the door asks of people, and how its links are made.
 *
 * @param secondFactor whether officials, stewards and administrators must have a second factor, or may
 * @param invitationValid how long the link of an invitation opens the door
 * @param resetValid how long the link for a new password does
 * @param keys the folder of the key that encrypts the secrets of second factors; instances that share a database share it
 */
@ConfigurationProperties("rasteh.sign-in")
record DoorSettings(
        @DefaultValue("required") SecondFactor secondFactor,
        @DefaultValue("7d") Duration invitationValid,
        @DefaultValue("1h") Duration resetValid,
        Path keys) {

    enum SecondFactor {
        REQUIRED,
        OFFERED
    }
}
