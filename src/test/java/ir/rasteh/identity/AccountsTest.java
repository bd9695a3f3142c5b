package ir.rasteh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest
class AccountsTest {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    @Autowired
    AccountsTest(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Test
    void anAccountIsFoundByItsAddressInAnyCaseAndOpensWithItsPasswordAlone() {
        accounts.open(
                "At-One@Example.org",
                "One",
                "correct horse",
                List.of(new Grant(Role.MEMBER, "at-firm"), new Grant(Role.STEWARD, "at-mark")));
        UserDetails found = accounts.loadUserByUsername(" AT-ONE@example.ORG ");
        assertThat(passwords.matches("correct horse", found.getPassword())).isTrue();
        assertThat(passwords.matches("correct Horse", found.getPassword())).isFalse();
        assertThat(found.getPassword()).startsWith("$argon2id$").doesNotContain("correct");
        assertThat(found.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .as("who holds several roles comes in as the first of them")
                .containsExactly("ROLE_MEMBER");
    }

    @Test
    void openingAgainTakesAwayTheOldRoles() {
        accounts.open("at-two@example.org", "Two", "a", List.of(new Grant(Role.DECIDER, Grant.EVERYWHERE)));
        Actor now = accounts.open("at-two@example.org", "Two", "b", List.of(new Grant(Role.MEMBER, "at-firm")));
        assertThat(accounts.actor(now.id())).hasValueSatisfying(actor -> {
            assertThat(actor.holds(Role.DECIDER)).isFalse();
            assertThat(actor.may(Role.MEMBER, "at-firm")).isTrue();
            assertThat(actor.may(Role.MEMBER, "another-firm")).isFalse();
            assertThat(actor.scopeOf(Role.MEMBER)).contains("at-firm");
        });
    }

    @Test
    void aRoleForEverythingIsARoleForEach() {
        Actor actor =
                accounts.open("at-three@example.org", "Three", "a", List.of(new Grant(Role.STEWARD, Grant.EVERYWHERE)));
        assertThat(actor.may(Role.STEWARD, "any-mark")).isTrue();
        assertThat(actor.may(Role.MEMBER, "any-firm")).isFalse();
    }

    @Test
    void nobodyIsFoundUnderAnUnknownAddress() {
        assertThatThrownBy(() -> accounts.loadUserByUsername("nobody@example.org"))
                .isInstanceOf(UsernameNotFoundException.class);
        assertThatThrownBy(() -> accounts.loadUserByUsername(null)).isInstanceOf(UsernameNotFoundException.class);
    }
}
