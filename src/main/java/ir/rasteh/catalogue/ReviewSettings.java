package ir.rasteh.catalogue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a firm's goods go on show without waiting for the mark's steward.
 *
 * @param approvalsInARow how many of the firm's goods under the mark must have been found good, one after the other, last; 0 trusts
 *     everybody
 * @param noReturnFor how long ago the last of its goods must have been given back
 * @param sampled the share, from 0 to 1, of what goes on show at once that the steward is shown all the same
 */
@ConfigurationProperties("rasteh.review")
record ReviewSettings(
        @DefaultValue("5") int approvalsInARow,
        @DefaultValue("90d") Duration noReturnFor,
        @DefaultValue("0.1") double sampled) {

    ReviewSettings {
        if (approvalsInARow < 0 || approvalsInARow > 1000 || sampled < 0 || sampled > 1) {
            throw new IllegalArgumentException("rasteh.review: approvals-in-a-row from 0 to 1000, sampled from 0 to 1");
        }
    }
}
