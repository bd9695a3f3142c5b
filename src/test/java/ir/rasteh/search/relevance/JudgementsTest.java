package ir.rasteh.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ir.rasteh.kernel.Lang;
import ir.rasteh.search.relevance.Judgements.Judged;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    private static final String SHEET = """
            query,lang,trouble,select,grade,reason
            فرش,fa,none-head,family=carpet & attr.form=cushion|bag,1,"woven, but no carpet"
            فرش,fa,none-head,family=carpet,3,
            5701,en,hs,hs=5701,3,
            """;

    private static final Map<String, Set<String>> RUG =
            Map.of("family", Set.of("carpet"), "attr.form", Set.of("rug"), "hs", Set.of("570110"));
    private static final Map<String, Set<String>> BAG =
            Map.of("family", Set.of("carpet"), "attr.form", Set.of("bag"), "hs", Set.of("570500"));

    @Test
    void theFirstRowThatAListingMeetsGivesItsGrade() {
        Judged carpet = Judgements.parse(SHEET).getFirst();
        assertThat(carpet.lang()).isEqualTo(Lang.FA);
        assertThat(carpet.grade(RUG)).isEqualTo(3);
        assertThat(carpet.grade(BAG)).isEqualTo(1);
        assertThat(carpet.grade(Map.of("family", Set.of("spice")))).isZero();
    }

    @Test
    void aCodeIsMeantWithAllThatBeginWithIt() {
        Judged heading = Judgements.parse(SHEET).getLast();
        assertThat(heading.grade(RUG)).isEqualTo(3);
        assertThat(heading.grade(BAG)).isZero();
    }

    @Test
    void aRowThatNobodyUnderstandsIsNamed() {
        assertThatThrownBy(() -> Judgements.parse(SHEET + "گز,fa,none-head,colour=red,3,\n"))
                .hasMessageContaining("Row 4")
                .hasMessageContaining("no such fact: colour");
        assertThatThrownBy(() -> Judgements.parse(SHEET + "گز,fa,none-head,family=food,4,\n"))
                .hasMessageContaining("grade");
    }

    @Test
    void theBestOrderMeasuresOneAndAnotherLess() throws Exception {
        UUID rug = new UUID(0, 1);
        UUID bag = new UUID(0, 2);
        Map<UUID, Map<String, Set<String>>> facts = Map.of(rug, RUG, bag, BAG);
        List<Judged> carpet = List.of(Judgements.parse(SHEET).getFirst());
        assertThat(Relevance.of((words, lang) -> new Finder.Found(List.of(rug, bag), 2), carpet, facts)
                        .mean())
                .isEqualTo(1, within(1e-9));
        // Gains 1 and 7, the second discounted by log2(3): (1 + 7/1.585) / (7 + 1/1.585).
        assertThat(Relevance.of((words, lang) -> new Finder.Found(List.of(bag, rug), 2), carpet, facts)
                        .mean())
                .isEqualTo(0.7098, within(1e-4));
        Relevance nothing = Relevance.of((words, lang) -> new Finder.Found(List.of(), 0), carpet, facts);
        assertThat(nothing.mean()).isZero();
        assertThat(nothing.zeroResults()).isEqualTo(1);
    }
}
