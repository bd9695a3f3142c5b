package ir.rasteh.brand;

import java.util.UUID;

/** That a firm is a member of a mark, and whether a resolution has admitted it. */
public record Membership(UUID markId, UUID firmId, boolean admitted) {}
