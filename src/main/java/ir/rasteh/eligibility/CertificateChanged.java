package ir.rasteh.eligibility;

import java.util.UUID;

/** A mark's certificate was granted, suspended, reinstated, revoked, or came to its end. */
public record CertificateChanged(UUID markId) {}
