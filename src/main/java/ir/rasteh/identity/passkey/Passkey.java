package ir.rasteh.identity.passkey;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey of somebody's account as they see it.
 *
 * @param name what they called it, to know it again
 * @param everywhere whether it is carried from one of their devices to the others, so that one lost telephone loses nothing
 */
public record Passkey(UUID id, String name, boolean everywhere, Instant madeAt, Instant lastUsed) {}
