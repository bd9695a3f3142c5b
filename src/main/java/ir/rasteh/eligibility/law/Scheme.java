package ir.rasteh.eligibility.law;

import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of relief as dated data: its parameters, its criteria, and the sentences in which its findings explain themselves.
 *
 * @param scheme its key
 * @param standing what a reader must know of its legal ground
 */
public record Scheme(
        String scheme,
        Pack pack,
        LocalizedText names,
        LocalizedText standing,
        Map<String, Parameter> parameters,
        CertificateTerm certificate,
        List<Criterion> criteria) {

    /** How long a certificate under the scheme holds: the key of a parameter in months. */
    record CertificateTerm(String months) {}

    public Scheme {
        parameters = Map.copyOf(parameters);
        criteria = List.copyOf(criteria);
    }

    /**
     * What each criterion says of the facts under the law of a day. It calls nobody: the same question has the same answer for
     * ever.
     */
    public List<Finding> assess(Map<String, Fact> facts, LocalDate on) {
        return criteria.stream()
                .map(criterion -> assess(criterion, facts.get(criterion.fact()), on))
                .toList();
    }

    /** The last day of a certificate that is granted on a day. */
    public LocalDate validUntil(LocalDate grantedOn) {
        return grantedOn
                .plusMonths(valueOn(certificate.months(), grantedOn).getValue().longValueExact())
                .minusDays(1);
    }

    private Finding assess(Criterion criterion, @Nullable Fact fact, LocalDate on) {
        Parameter parameter = parameter(criterion.atLeast());
        Map.Entry<LocalDate, BigDecimal> value = valueOn(criterion.atLeast(), on);
        BigDecimal threshold = value.getValue();
        Finding.Ground ground = new Finding.Ground(
                criterion.key(),
                criterion.names(),
                pack,
                threshold,
                parameter.unit(),
                value.getKey(),
                parameter.source());
        if (fact == null) {
            return new Finding.Undetermined(ground, criterion.undetermined(), criterion.fact());
        }
        BigDecimal shortBy = threshold.subtract(fact.value());
        return shortBy.signum() <= 0
                ? new Finding.Met(ground, told(criterion.met(), fact, threshold, BigDecimal.ZERO), fact)
                : new Finding.NotMet(ground, told(criterion.notMet(), fact, threshold, shortBy), fact, shortBy);
    }

    private Parameter parameter(String key) {
        return Objects.requireNonNull(parameters.get(key), () -> "No parameter " + key + " in " + scheme);
    }

    private Map.Entry<LocalDate, BigDecimal> valueOn(String key, LocalDate on) {
        return parameter(key)
                .on(on)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The parameter " + key + " of " + scheme + " has no value on " + on));
    }

    private static LocalizedText told(LocalizedText sentence, Fact fact, BigDecimal threshold, BigDecimal shortBy) {
        Map<Lang, String> told = new EnumMap<>(Lang.class);
        sentence.texts().forEach((lang, text) -> {
            NumberFormat numbers = NumberFormat.getInstance(lang.locale());
            told.put(
                    lang,
                    text.replace("{fact}", numbers.format(fact.value()))
                            .replace("{parameter}", numbers.format(threshold))
                            .replace("{short}", numbers.format(shortBy)));
        });
        return new LocalizedText(told);
    }
}
