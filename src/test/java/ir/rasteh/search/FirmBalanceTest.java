package ir.rasteh.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirmBalanceTest {

    private record Result(String firm, double score) {}

    private static List<Result> results(String firm, double score, int count) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            results.add(new Result(firm, score));
        }
        return results;
    }

    private static List<String> balanced(List<Result> one, List<Result> other, String... askedFor) {
        List<Result> all = new ArrayList<>(one);
        all.addAll(other);
        return FirmBalance.balanced(all, Result::firm, Result::score, Set.of(askedFor)).stream()
                .map(Result::firm)
                .toList();
    }

    @Test
    void afterThreeOfOneFirmOthersThatAnswerAsWellFollow() {
        assertThat(balanced(results("sahand", 10, 6), results("bahar", 9, 2)))
                .containsExactly("sahand", "sahand", "sahand", "bahar", "bahar", "sahand", "sahand", "sahand");
    }

    @Test
    void nothingGivesWayToWhatAnswersClearlyLess() {
        assertThat(balanced(results("sahand", 10, 5), results("bahar", 4, 2)))
                .containsExactly("sahand", "sahand", "sahand", "sahand", "sahand", "bahar", "bahar");
    }

    @Test
    void aFirmThatWasAskedForGivesWayToNobody() {
        assertThat(balanced(results("sahand", 10, 5), results("bahar", 10, 2), "sahand"))
                .startsWith("sahand", "sahand", "sahand", "sahand", "sahand");
    }
}
