package ir.rasteh.eligibility;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What officials decide on a case: recommended by one, confirmed by another. The words of a decision are given to the
 * applicant and to the public as they stand.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.Granted.class, name = "granted"),
    @JsonSubTypes.Type(value = Decision.GrantedWithProviso.class, name = "granted-with-proviso"),
    @JsonSubTypes.Type(value = Decision.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Decision.Remitted.class, name = "remitted"),
    @JsonSubTypes.Type(value = Decision.Revoked.class, name = "revoked")
})
public sealed interface Decision {

    /** Why, or on which terms; never blank. */
    String words();

    /** The mark is eligible on these terms. */
    record Granted(String words) implements Decision {}

    /** The mark is eligible while it keeps this proviso. */
    record GrantedWithProviso(String words) implements Decision {}

    /** The mark is not eligible, on these grounds. */
    record Refused(String words) implements Decision {}

    /** The case goes back to the applicant with these questions. */
    record Remitted(String words) implements Decision {}

    /** A certificate that was granted ends today, on these grounds. */
    record Revoked(String words) implements Decision {}
}
