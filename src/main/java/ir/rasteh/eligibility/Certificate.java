package ir.rasteh.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that a mark is eligible under a scheme.
 *
 * @param validUntil the last day on which it holds unless it ends before
 * @param terms as the decision gave them
 * @param revokedOn the day on which it ended before its time; absent otherwise
 */
public record Certificate(
        String number,
        String caseNumber,
        UUID markId,
        String scheme,
        LocalDate grantedOn,
        LocalDate validUntil,
        String terms,
        @Nullable LocalDate revokedOn) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return revokedOn == null && !day.isBefore(grantedOn) && !day.isAfter(validUntil);
    }
}
