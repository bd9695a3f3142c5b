package ir.rasteh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.CraftFamily;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of a family's attributes, as people write them. */
class AttributeReaderTest {

    private static final Vocabulary VOCABULARY = VocabularyFilesTest.ours();

    private final AttributeReader reader = new AttributeReader(VOCABULARY);

    private String read(String family, String key, String written) {
        return switch (reader.read(CraftFamily.of(family).orElseThrow(), key, written)) {
            case null -> "own " + written;
            case AttributeReader.Reading.Value value -> value.text();
            case AttributeReader.Reading.Wrong wrong -> {
                assertThat(wrong.arguments()).first().isEqualTo(key);
                yield "! " + wrong.code();
            }
        };
    }

    @ParameterizedTest(name = "{0} {1} = «{2}» is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "carpet | raj | ۵۰ | 50",
                "carpet | raj | 50 raj | 50",
                "carpet | raj | ٥٥٫٥ | 55.5",
                "carpet | raj | 4 | ! attribute-bounds",
                "carpet | raj | 201 | ! attribute-bounds",
                "carpet | raj | fine | ! attribute-number",
                "carpet | size | ۲۰۰ × ۳۰۰ | 200x300",
                "carpet | size | 200*300 cm | 200x300",
                "carpet | size | ۲۰۰ در ۳۰۰ | 200x300",
                "carpet | size | 200x300x4x5 | ! attribute-size",
                "carpet | size | 200x | ! attribute-size",
                "carpet | size | 200x9000 | ! attribute-bounds",
                "carpet | knot | Symmetrical | symmetrical",
                "carpet | knot | متقارن (ترکی) | symmetrical",
                "carpet | design | نقشهٔ خودم | نقشهٔ خودم",
                "carpet | woven | ۱۴۰۳ | 2024",
                "carpet | woven | 1325 | 1946",
                "carpet | woven | 1403/12/30 | 2025-03-20",
                "carpet | woven | 1402/12/30 | ! attribute-date",
                "carpet | woven | ۱۴۰۴-۰۹-۰۹ | 2025-11-30",
                "carpet | woven | 2024-02-30 | ! attribute-date",
                "carpet | woven | last year | ! attribute-date",
                "carpet | woven | 1650 | ! attribute-bounds",
                "carpet | signed | بله | yes",
                "carpet | signed | ندارد | no",
                "carpet | signed | perhaps | ! attribute-yes-no",
                "carpet | fastness | 4.5 | 4.5",
                "carpet | fastness | 6 | ! attribute-bounds",
                "carpet | my-own | what I like | own what I like",
                "furniture | wood | گردو، راش | walnut, beech",
                "furniture | wood | Walnut, walnut | walnut",
                "furniture | knock-down | Yes | yes",
                "furniture | moisture | ۱۰٪ | 10",
                "footwear | sizes | ۳۹ تا ۴۵ | 39-45",
                "footwear | sizes | 39–45 EU | 39-45",
                "footwear | sizes | 42 | 42",
                "footwear | sizes | 45-39 | ! attribute-range",
                "footwear | sizes | 39-45-50 | ! attribute-range",
                "footwear | sizes | 39-99 | ! attribute-bounds",
                "food | moisture | 101 | ! attribute-bounds",
                "food | crop | ۱۴۰۴ | 2025",
                "spice | colouring-strength | 250.0 | 250",
            })
    void aValueIsKeptInOneWayOrToldWhatIsWrong(String family, String key, String written, String expected) {
        assertThat(read(family, key, written)).isEqualTo(expected);
    }

    static Stream<Arguments> bounded() {
        return Stream.of(CraftFamily.values())
                .flatMap(family -> VOCABULARY.attributes(family).values().stream()
                        .filter(attribute -> attribute.rule().kind().bounded())
                        .map(attribute -> Arguments.of(family, attribute.key(), attribute)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bounded")
    void everyBoundBelongsToTheAttributeAndWhatLiesBeyondDoesNot(
            CraftFamily family, String key, Vocabulary.Attribute attribute) {
        BigDecimal least = Objects.requireNonNull(attribute.rule().least());
        BigDecimal most = Objects.requireNonNull(attribute.rule().most());
        String name = family.name().toLowerCase(Locale.ROOT);
        BigDecimal step = attribute.rule().kind() == AttributeRule.Kind.DATE ? BigDecimal.ONE : new BigDecimal("0.001");
        assertThat(read(name, key, least.toPlainString())).doesNotStartWith("!");
        assertThat(read(name, key, most.toPlainString())).doesNotStartWith("!");
        assertThat(read(name, key, most.add(step).toPlainString())).isEqualTo("! attribute-bounds");
        if (least.signum() > 0) {
            assertThat(read(name, key, least.subtract(step).toPlainString())).isEqualTo("! attribute-bounds");
        }
    }

    @Test
    void everyFamilyHasAttributesWithBounds() {
        for (CraftFamily family : CraftFamily.values()) {
            assertThat(VOCABULARY.attributes(family).values())
                    .as(family.code())
                    .filteredOn(attribute -> attribute.rule().kind().bounded())
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void whatIsReadOnceIsReadTheSameAgain() {
        assertThat(read("furniture", "wood", "walnut, beech")).isEqualTo("walnut, beech");
        assertThat(read("carpet", "woven", "2025-03-20")).isEqualTo("2025-03-20");
        assertThat(read("carpet", "woven", "1946")).isEqualTo("1946");
    }

    @Test
    void rajAndKnotsFollowFromEachOther() {
        assertThat(CarpetDensity.knots(new BigDecimal(50))).isEqualByComparingTo("510000");
        assertThat(CarpetDensity.raj(new BigDecimal(510000))).isEqualByComparingTo("50");
        for (int raj = 5; raj <= 200; raj++) {
            assertThat(CarpetDensity.raj(CarpetDensity.knots(BigDecimal.valueOf(raj))))
                    .as("%d raj", raj)
                    .isEqualByComparingTo(BigDecimal.valueOf(raj));
        }
    }
}
