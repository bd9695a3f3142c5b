package ir.rasteh.brand;

import java.util.UUID;

/** The members of a mark, or what is told about mark or firms, changed. */
public record MembershipChanged(UUID markId) {}
