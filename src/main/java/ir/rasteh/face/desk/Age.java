package ir.rasteh.face.desk;

import ir.rasteh.face.Wording;
import java.time.Duration;
import java.time.Instant;

/** How long something has waited, in the largest unit that fits: three days, five hours, a minute. */
public final class Age {

    private Age() {}

    public static String words(Wording wording, Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        if (age.toDays() > 0) {
            return wording.count("desk.age.days", age.toDays());
        }
        return age.toHours() > 0
                ? wording.count("desk.age.hours", age.toHours())
                : wording.count("desk.age.minutes", Math.max(1, age.toMinutes()));
    }
}
