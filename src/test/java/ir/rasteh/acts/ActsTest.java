package ir.rasteh.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.rasteh.engine.TestEngines;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The book of acts, on a real PostgreSQL: as the application's role, and as an owner who cheats. */
@SpringBootTest
class ActsTest {

    private static final Actor OFFICIAL = new Actor(UUID.randomUUID(), "کارشناس آزمون", Set.of());

    private final Acts acts;
    private final TransactionTemplate transactions;
    private final JdbcClient database;

    @Autowired
    ActsTest(Acts acts, TransactionTemplate transactions, JdbcClient database) {
        this.acts = acts;
        this.transactions = transactions;
        this.database = database;
    }

    private void append(String chain, int count) {
        transactions.executeWithoutResult(status -> {
            for (int i = 1; i <= count; i++) {
                acts.append(chain, "noted", "{\"note\":\"یادداشت " + i + "\"}", OFFICIAL, Role.DECIDER);
            }
        });
    }

    private List<Acts.Break> breaks(String chain) {
        return acts.verify().breaks().stream()
                .filter(found -> found.chain().equals(chain))
                .toList();
    }

    /** What only the owner of the tables could do, and an application never. */
    private static void cheat(String... statements) throws SQLException {
        try (Connection owner = TestEngines.shared().owner();
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void forget(String chain) throws SQLException {
        cheat("delete from act where chain = '" + chain + "'");
    }

    @Test
    void eachActNamesTheOneBeforeIt() {
        append("test/linked", 3);
        List<Act> chain = acts.of("test/linked");
        assertThat(chain).extracting(Act::sequence).containsExactly(1L, 2L, 3L);
        assertThat(chain.getFirst().previousHash()).isEqualTo("0".repeat(64));
        assertThat(chain.get(1).previousHash()).isEqualTo(chain.get(0).hash());
        assertThat(chain.get(2).previousHash()).isEqualTo(chain.get(1).hash());
        assertThat(chain.get(2).actorName()).isEqualTo("کارشناس آزمون");
        assertThat(breaks("test/linked")).isEmpty();
    }

    @Test
    void anActStandsOrFallsWithTheTransactionOfItsEffect() {
        assertThatThrownBy(() -> acts.append("test/alone", "noted", "{}", OFFICIAL, Role.DECIDER))
                .isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(status -> {
            acts.append("test/undone", "noted", "{}", OFFICIAL, Role.DECIDER);
            status.setRollbackOnly();
        });
        assertThat(acts.of("test/undone")).isEmpty();
    }

    @Test
    void twoActsAtOnceFollowEachOther() throws InterruptedException {
        List<Thread> writers = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofVirtual().start(() -> append("test/crowded", 5)))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(acts.of("test/crowded")).hasSize(20);
        assertThat(breaks("test/crowded")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update act set content = '{}'",
                "delete from act",
                "truncate act",
                "drop table act",
                "alter table act disable trigger all"
            })
    void theApplicationsRoleCanNeitherChangeNorRemoveAnAct(String statement) {
        append("test/guarded", 1);
        assertThatThrownBy(() -> database.sql(statement).update())
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(acts.of("test/guarded")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = '{\"note\":\"something else\"}'",
                "actor_name = 'somebody else'",
                "actor_id = '00000000-0000-0000-0000-000000000001'",
                "actor_role = 'COUNTERSIGNER'",
                "kind = 'confirmed'",
                "at = at - interval '1 microsecond'"
            })
    void anEditedActIsFound(String edit) throws SQLException {
        append("test/edited", 3);
        try {
            cheat("update act set " + edit + " where chain = 'test/edited' and sequence = 2");
            assertThat(breaks("test/edited")).containsExactly(new Acts.Break("test/edited", 2, "edited"));
        } finally {
            forget("test/edited");
        }
    }

    @Test
    void aDeletedActIsFound() throws SQLException {
        append("test/deleted", 3);
        try {
            cheat("delete from act where chain = 'test/deleted' and sequence = 2");
            assertThat(breaks("test/deleted")).containsExactly(new Acts.Break("test/deleted", 3, "missing"));
            cheat("update act set sequence = 2 where chain = 'test/deleted' and sequence = 3");
            assertThat(breaks("test/deleted")).containsExactly(new Acts.Break("test/deleted", 2, "unlinked"));
        } finally {
            forget("test/deleted");
        }
    }

    @Test
    void aDeletedBeginningIsFound() throws SQLException {
        append("test/beheaded", 2);
        try {
            cheat("delete from act where chain = 'test/beheaded' and sequence = 1");
            assertThat(breaks("test/beheaded")).containsExactly(new Acts.Break("test/beheaded", 2, "missing"));
        } finally {
            forget("test/beheaded");
        }
    }

    @Test
    void actsInAnotherOrderAreFound() throws SQLException {
        append("test/reordered", 3);
        try {
            cheat(
                    "update act set sequence = 100 where chain = 'test/reordered' and sequence = 2",
                    "update act set sequence = 2 where chain = 'test/reordered' and sequence = 3",
                    "update act set sequence = 3 where chain = 'test/reordered' and sequence = 100");
            assertThat(breaks("test/reordered")).containsExactly(new Acts.Break("test/reordered", 2, "unlinked"));
        } finally {
            forget("test/reordered");
        }
    }

    @Test
    void anActMovedToAnotherChainIsFound() throws SQLException {
        append("test/left", 1);
        try {
            cheat("update act set chain = 'test/entered' where chain = 'test/left'");
            assertThat(breaks("test/entered")).containsExactly(new Acts.Break("test/entered", 1, "edited"));
        } finally {
            forget("test/entered");
        }
    }
}
