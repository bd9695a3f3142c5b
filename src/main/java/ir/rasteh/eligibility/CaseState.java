package ir.rasteh.eligibility;

import java.util.Locale;

/** Where a case stands; the fold of its acts. */
public enum CaseState {
    /** Facts are gathered and an official may recommend. */
    OPEN,
    /** One official has recommended; another confirms or sends back. */
    RECOMMENDED,
    /** Back with the applicant, who may add facts; an official may recommend again. */
    REMITTED,
    REFUSED,
    /** A certificate holds until its date. */
    GRANTED,
    /** One official has recommended to revoke; the certificate still holds. */
    REVOCATION_RECOMMENDED,
    REVOKED;

    /** The state's name in addresses and message keys: {@code revocation-recommended}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the applicant's side may still add facts. */
    public boolean gathers() {
        return this == OPEN || this == REMITTED;
    }
}
