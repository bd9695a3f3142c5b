package ir.rasteh.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirmBalanceTest {

    private record Result(String firm) {}

    private static List<Result> results(String firm, int count) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            results.add(new Result(firm));
        }
        return results;
    }

    private static List<String> balanced(List<Result> one, List<Result> other, String... askedFor) {
        List<Result> all = new ArrayList<>(one);
        all.addAll(other);
        return FirmBalance.balanced(all, Result::firm, Set.of(askedFor)).stream()
                .map(Result::firm)
                .toList();
    }

    @Test
    void afterThreeOfOneFirmOthersFollow() {
        assertThat(balanced(results("sahand", 6), results("bahar", 2)))
                .containsExactly("sahand", "sahand", "sahand", "bahar", "bahar", "sahand", "sahand", "sahand");
    }

    @Test
    void whereNoOtherFirmMatchesOneMayHaveThemAll() {
        assertThat(balanced(results("sahand", 5), List.of()))
                .containsOnly("sahand")
                .hasSize(5);
    }

    @Test
    void aFirmThatWasAskedForGivesWayToNobody() {
        assertThat(balanced(results("sahand", 5), results("bahar", 2), "sahand"))
                .startsWith("sahand", "sahand", "sahand", "sahand", "sahand");
    }
}
