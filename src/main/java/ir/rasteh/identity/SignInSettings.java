package ir.rasteh.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the door is.
 *
 * @param tries wrong passwords in a row, for one account from one network address, before a wait begins
 * @param firstWait the first wait; each further wrong password doubles it
 * @param longestWait what no wait exceeds
 * @param triesFromOneAddress failed tries from one network address within the longest wait, over all accounts together,
 *     before the address waits
 */
@ConfigurationProperties("rasteh.sign-in")
record SignInSettings(
        @DefaultValue("5") int tries,
        @DefaultValue("30s") Duration firstWait,
        @DefaultValue("15m") Duration longestWait,
        @DefaultValue("30") int triesFromOneAddress) {}
