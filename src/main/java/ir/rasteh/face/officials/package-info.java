/**
 * The officials' desk: the cases, each with its facts, what the law of the day says of them, and its acts.
 * Who may do what is decided by {@code eligibility}; these pages offer it, say what it will cause, and show the answer.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "face",
            "media",
            "brand",
            "eligibility",
            "eligibility :: law",
            "face.desk"
        })
package ir.rasteh.face.officials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
