/**
 * The shop window: stateless pages for every visitor, in the reader's language, without an account and without a session.
 * A page asks its rooms and decides nothing; where search rests, it shows what the database knows.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "face",
            "face.finding",
            "face :: ornament",
            "media",
            "brand",
            "catalogue",
            "eligibility",
            "search",
            "trade",
            "print",
            "face.papers"
        })
package ir.rasteh.face.window;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
