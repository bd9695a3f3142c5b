package ir.rasteh.eligibility;

import java.time.Instant;
import java.util.UUID;

/** One line of the officials' list of cases. */
public record CaseRow(String number, UUID markId, String scheme, CaseState state, Instant openedAt) {}
