package ir.rasteh.search;

import static org.assertj.core.api.Assertions.assertThat;

import ir.rasteh.kernel.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class HsFinderTest extends WholeSample {

    @Autowired
    HsFinder codes;

    @ParameterizedTest
    @CsvSource({
        "مبل, 94",
        "قالیچه, 57",
        "قالي, 57",
        "گیوه, 64",
        "saffron, 0910",
        "زعفران, 091020",
        "پسته, 0802",
        "گز, 170490",
        "فیروزه, 71",
        "سوهان, 17",
        "خرما, 080410",
        "halı, 57",
        "шафран, 0910",
        "mobl, 94",
        "carpets, 57",
        "hand-knotted rug, 5701"
    })
    void theTradesWordLeadsToTheCode(String words, String code) {
        List<HsProposal> proposals = codes.find(words, Lang.FA, 6);
        assertThat(proposals).isNotEmpty();
        assertThat(proposals.getFirst().code().digits()).startsWith(code);
        assertThat(proposals.getFirst().because()).isNotBlank();
    }

    @Test
    void aCodeThatIsBeingTypedIsCompletedInAnyDigits() {
        assertThat(codes.find("۵۷۰۱", Lang.FA, 10))
                .extracting(proposal -> proposal.code().digits())
                .contains("570110")
                .allMatch(digits -> digits.startsWith("5701"));
        assertThat(codes.find("5701.10", Lang.EN, 10)).hasSize(1);
    }

    @Test
    void whatNobodyKnowsIsNoCode() {
        assertThat(codes.find("qqzzkx", Lang.EN, 10)).isEmpty();
        assertThat(codes.find(" ", Lang.EN, 10)).isEmpty();
        assertThat(codes.find("ق", Lang.FA, 10)).isEmpty();
    }
}
