package ir.rasteh.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A place at which somebody is signed in.
 *
 * @param device what the browser says of itself
 */
public record OpenSession(UUID id, String device, Instant since, Instant lastSeen) {}
