package ir.rasteh.trade;

import static ir.rasteh.trade.RfqMove.ACCEPT;
import static ir.rasteh.trade.RfqMove.ASK;
import static ir.rasteh.trade.RfqMove.CONFIRM;
import static ir.rasteh.trade.RfqMove.DECLINE;
import static ir.rasteh.trade.RfqMove.EXPIRE;
import static ir.rasteh.trade.RfqMove.QUOTE;
import static ir.rasteh.trade.RfqMove.REFUSE;
import static ir.rasteh.trade.RfqMove.TELL;
import static ir.rasteh.trade.RfqMove.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RfqStateTest {

    private static final Map<RfqState, Set<RfqMove>> LEGAL = new EnumMap<>(Map.of(
            RfqState.UNCONFIRMED, Set.of(CONFIRM),
            RfqState.OPEN, Set.of(ASK, TELL, QUOTE, REFUSE, WITHDRAW, EXPIRE),
            RfqState.ANSWERED, Set.of(ASK, TELL, QUOTE, ACCEPT, DECLINE, WITHDRAW, EXPIRE),
            RfqState.EXPIRED, Set.of(QUOTE),
            RfqState.ACCEPTED, Set.of(),
            RfqState.DECLINED, Set.of(),
            RfqState.REFUSED, Set.of(),
            RfqState.WITHDRAWN, Set.of()));

    @ParameterizedTest
    @EnumSource
    void eachStateAllowsTheseMovesAndNoOther(RfqState state) {
        assertThat(Arrays.stream(RfqMove.values())
                        .filter(move -> state.after(move).isPresent())
                        .collect(Collectors.toSet()))
                .isEqualTo(Objects.requireNonNull(LEGAL.get(state)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeadsBackToTheUnconfirmed(RfqState state) {
        assertThat(Arrays.stream(RfqMove.values()).flatMap(move -> state.after(move).stream()))
                .doesNotContain(RfqState.UNCONFIRMED);
    }
}
