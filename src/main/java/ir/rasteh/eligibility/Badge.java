package ir.rasteh.eligibility;

import java.time.LocalDate;

/**
 * What a buyer sees of a mark's certificate: that it holds, and until when. It is shown only while {@code validUntil} has not
 * passed, so that a late event cannot show a dead badge.
 *
 * @param number of the certificate, for its public verification
 * @param validUntil the last day on which it holds
 */
public record Badge(String number, LocalDate validUntil) {}
