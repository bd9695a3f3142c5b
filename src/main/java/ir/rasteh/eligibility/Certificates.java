package ir.rasteh.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The certificates in force: the one place from which a badge may come. */
@Component
public class Certificates {

    /** The badges of those among these marks that hold a certificate in force on a day. */
    public Map<UUID, Badge> badges(Collection<UUID> markIds, LocalDate on) {
        return Map.of();
    }
}
