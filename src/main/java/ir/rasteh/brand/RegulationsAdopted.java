package ir.rasteh.brand;

import java.util.UUID;

/** A mark got a new version of its regulations of use. */
public record RegulationsAdopted(UUID markId, int version) {}
