package ir.rasteh.eligibility.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The book of schemes, read from the files of {@code config/law}. It is whole or it is refused. */
public final class LawBook {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Map<String, Scheme> schemes;

    private LawBook(Map<String, Scheme> schemes) {
        this.schemes = schemes;
    }

    /**
     * Reads the book.
     *
     * @param files text by file name
     * @throws FaultyLaw naming the file, the line where there is one, and the reason
     */
    public static LawBook read(Map<String, String> files) {
        Map<String, Scheme> schemes = new LinkedHashMap<>();
        files.forEach((file, text) -> {
            Scheme scheme = parse(file, text);
            List<String> faults = faults(scheme);
            if (!faults.isEmpty()) {
                throw new FaultyLaw(file, String.join("; ", faults));
            }
            if (schemes.put(scheme.scheme(), scheme) != null) {
                throw new FaultyLaw(file, "the scheme " + scheme.scheme() + " stands in another file already");
            }
        });
        return new LawBook(schemes);
    }

    /** All schemes in the order of their files. */
    public List<Scheme> schemes() {
        return List.copyOf(schemes.values());
    }

    public Optional<Scheme> scheme(String key) {
        return Optional.ofNullable(schemes.get(key));
    }

    private static Scheme parse(String file, String text) {
        try {
            return YAML.readValue(text, Scheme.class);
        } catch (UnrecognizedPropertyException e) {
            // Told at the end of the object by the parser; a person looks for the key.
            throw new FaultyLaw(file, lineOf(e.getPropertyName(), text), e);
        } catch (JacksonException e) {
            throw new FaultyLaw(file, e);
        }
    }

    /** The line on which a key stands for the first time, counted from one. */
    private static int lineOf(String key, String text) {
        Matcher place = Pattern.compile("(?m)^(|.*[\\s{,])" + Pattern.quote(key) + "\\s*:")
                .matcher(text);
        return place.find() ? (int) text.substring(0, place.end()).lines().count() : 1;
    }

    private static List<String> faults(Scheme scheme) {
        List<String> faults = new ArrayList<>();
        if (!scheme.parameters().containsKey(scheme.certificate().months())) {
            faults.add("certificate.months names no parameter: "
                    + scheme.certificate().months());
        }
        for (Criterion criterion : scheme.criteria()) {
            if (!scheme.parameters().containsKey(criterion.atLeast())) {
                faults.add("the criterion " + criterion.key() + " names no parameter: " + criterion.atLeast());
            }
        }
        scheme.parameters().forEach((key, parameter) -> {
            if (parameter.values().isEmpty()) {
                faults.add("the parameter " + key + " has no value");
            }
        });
        return faults;
    }
}
