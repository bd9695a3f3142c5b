package ir.rasteh.eligibility;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One step of a case. A case is the fold of these, and nothing but these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseAct.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = CaseAct.FactDeclared.class, name = "fact-declared"),
    @JsonSubTypes.Type(value = CaseAct.Recommended.class, name = "recommended"),
    @JsonSubTypes.Type(value = CaseAct.SentBack.class, name = "sent-back"),
    @JsonSubTypes.Type(value = CaseAct.Confirmed.class, name = "confirmed")
})
public sealed interface CaseAct {

    /** The case was opened for a mark under a scheme. */
    record Opened(UUID markId, String scheme) implements CaseAct {}

    /**
     * The applicant declared a fact with its document.
     *
     * @param asOf the end of the period for which the value holds
     * @param issuer who issued the document
     * @param document SHA-256 of the document
     */
    record FactDeclared(String fact, BigDecimal value, LocalDate asOf, String issuer, String document)
            implements CaseAct {}

    /** An official recommended a decision, on findings under the law of a day. */
    record Recommended(Decision decision, LocalDate lawOn) implements CaseAct {}

    /** The second official sent the recommendation back. */
    record SentBack(String reason) implements CaseAct {}

    /**
     * The second official confirmed the recommendation, which thereby took effect.
     *
     * @param certificate number of the certificate that was granted or revoked; blank when there is none
     * @param validUntil last day of a certificate that was granted, else the day of the decision
     */
    record Confirmed(Decision decision, String certificate, LocalDate validUntil) implements CaseAct {}
}
