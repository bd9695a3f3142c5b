package ir.rasteh.eligibility;

import ir.rasteh.eligibility.law.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An eligibility case as its acts leave it.
 *
 * @param number as the office calls it, such as {@code 2026-0007}
 * @param declared the facts that the applicant declared, the latest of each
 * @param recommendation what awaits a second official, in the states that say so
 * @param decision the last one confirmed
 * @param certificate number of its certificate, once granted
 * @param history its acts, first to last
 */
public record CaseFile(
        UUID id,
        String number,
        UUID markId,
        String scheme,
        CaseState state,
        Map<String, Fact> declared,
        Optional<Recommendation> recommendation,
        Optional<Decision> decision,
        Optional<String> certificate,
        List<Step> history) {

    /** What one official recommended, and who. */
    public record Recommendation(Decision decision, UUID by, String byName, LocalDate lawOn) {}

    /** An act with who did it and when, as the history shows it. */
    public record Step(
            long sequence, CaseAct act, UUID actorId, String actorName, String actorRole, Instant at, String hash) {}

    /** The fold: from acts to the case as it stands. */
    static CaseFile of(UUID id, String number, List<Step> history) {
        Fold fold = new Fold();
        history.forEach(fold::take);
        if (fold.markId == null) {
            throw new IllegalStateException("The case " + number + " was never opened");
        }
        return new CaseFile(
                id,
                number,
                fold.markId,
                fold.scheme,
                fold.state,
                Map.copyOf(fold.declared),
                Optional.ofNullable(fold.recommendation),
                Optional.ofNullable(fold.decision),
                Optional.ofNullable(fold.certificate),
                List.copyOf(history));
    }

    private static final class Fold {

        private @Nullable UUID markId;
        private String scheme = "";
        private CaseState state = CaseState.OPEN;
        private final Map<String, Fact> declared = new LinkedHashMap<>();
        private @Nullable Recommendation recommendation;
        private @Nullable Decision decision;
        private @Nullable String certificate;

        void take(Step step) {
            switch (step.act()) {
                case CaseAct.Opened opened -> {
                    markId = opened.markId();
                    scheme = opened.scheme();
                }
                case CaseAct.FactDeclared fact ->
                    declared.put(fact.fact(), new Fact(fact.value(), fact.asOf(), fact.document()));
                case CaseAct.Recommended recommended -> {
                    recommendation = new Recommendation(
                            recommended.decision(), step.actorId(), step.actorName(), recommended.lawOn());
                    state = recommended.decision() instanceof Decision.Revoked
                            ? CaseState.REVOCATION_RECOMMENDED
                            : CaseState.RECOMMENDED;
                }
                case CaseAct.SentBack _ -> {
                    recommendation = null;
                    state = state == CaseState.REVOCATION_RECOMMENDED ? CaseState.GRANTED : CaseState.OPEN;
                }
                case CaseAct.Confirmed confirmed -> {
                    recommendation = null;
                    decision = confirmed.decision();
                    if (!confirmed.certificate().isEmpty()) {
                        certificate = confirmed.certificate();
                    }
                    state = switch (confirmed.decision()) {
                        case Decision.Granted _, Decision.GrantedWithProviso _ -> CaseState.GRANTED;
                        case Decision.Refused _ -> CaseState.REFUSED;
                        case Decision.Remitted _ -> CaseState.REMITTED;
                        case Decision.Revoked _ -> CaseState.REVOKED;
                    };
                }
            }
        }
    }
}
