package ir.rasteh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import ir.rasteh.identity.Door.Presence;
import ir.rasteh.identity.Invitations.Sent;
import ir.rasteh.identity.SecondFactors.Proposal;
import ir.rasteh.kernel.Lang;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The door over a real database and a real mail server: links, second factors, sessions, roles. */
@SpringBootTest(properties = {"rasteh.empty=true", "rasteh.site.base-url=https://door.example/"})
class DoorTest {

    private static final Pattern LINK = Pattern.compile("https://door\\.example/desk/(invitation|reset)/([\\w-]{43})");
    private static final String PASSWORD = "a sentence as password";

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void closePostOffice() {
        MAIL.stop();
    }

    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordResets resets;
    private final SecondFactors factors;
    private final Roles roles;
    private final TransactionTemplate transaction;
    private final OpenSessions sessions;
    private final Passwords passwords;
    private final Door door;
    private final CurrentActor current;
    private final JdbcClient database;
    private final DoorSettings settings;
    private final Clock clock;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final Actor admin;

    @Autowired
    DoorTest(
            Accounts accounts,
            Invitations invitations,
            PasswordResets resets,
            SecondFactors factors,
            Roles roles,
            TransactionTemplate transaction,
            OpenSessions sessions,
            Passwords passwords,
            Door door,
            CurrentActor current,
            JdbcClient database,
            DoorSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.resets = resets;
        this.factors = factors;
        this.roles = roles;
        this.transaction = transaction;
        this.sessions = sessions;
        this.passwords = passwords;
        this.door = door;
        this.current = current;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.admin = open("admin", new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE));
    }

    @AfterEach
    void everybodyLeaves() {
        SecurityContextHolder.clearContext();
    }

    // Invitations

    @Test
    void anInvitationComesByLetterAndOpensAnAccountWithItsRoleOnce() throws Exception {
        Grant decides = new Grant(Role.DECIDER, Grant.EVERYWHERE);
        assertThat(invitations.invite(admin, " New@Door-" + own + ".Example", decides, Lang.FA))
                .isInstanceOf(Sent.ByLetter.class);
        String token = tokenFor("new@door-" + own + ".example");

        assertThat(invitations.accept(token, "New", "short")).isEqualTo(new LinkUse.NeedsWork("too-short"));
        assertThat(invitations.accept(token, " ", PASSWORD)).isEqualTo(new LinkUse.NeedsWork("name"));
        assertThat(invitations.accept(token, "New", PASSWORD))
                .isEqualTo(new LinkUse.Done("new@door-" + own + ".example"));
        assertThat(signedIn("new@door-" + own + ".example").actor().grants()).containsExactly(decides);
        assertThat(invitations.accept(token, "Again", PASSWORD)).isInstanceOf(LinkUse.Gone.class);
    }

    @Test
    void theDatabaseDoesNotKnowTheLink() throws Exception {
        invitations.invite(admin, email("secret"), new Grant(Role.DECIDER, Grant.EVERYWHERE), Lang.EN);
        String token = tokenFor(email("secret"));
        assertThat(database.sql("select door_link::text from door_link where email = :email")
                        .param("email", email("secret"))
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void anInvitationIsGoodForSevenDays() throws Exception {
        invitations.invite(admin, email("late"), new Grant(Role.DECIDER, Grant.EVERYWHERE), Lang.EN);
        String token = tokenFor(email("late"));
        makeOlder("late", Duration.ofDays(7).minusMinutes(1));
        assertThat(invitations.received(token)).isPresent();
        makeOlder("late", Duration.ofMinutes(2));
        assertThat(invitations.received(token)).isEmpty();
        assertThat(invitations.accept(token, "Late", PASSWORD)).isInstanceOf(LinkUse.Gone.class);
    }

    @Test
    void aLinkForOnePurposeOpensNoOther() throws Exception {
        invitations.invite(admin, email("other"), new Grant(Role.DECIDER, Grant.EVERYWHERE), Lang.EN);
        assertThat(resets.reset(tokenFor(email("other")), PASSWORD)).isInstanceOf(LinkUse.Gone.class);
        assertThat(resets.reset("not a token", PASSWORD)).isInstanceOf(LinkUse.Gone.class);
    }

    @Test
    void theLinkOfAnAccountThatExistsSetsNoPasswordAndGivesItsRoleToItsOwnerAlone() throws Exception {
        Actor known = open("known", new Grant(Role.MEMBER, "a-firm"));
        Grant decides = new Grant(Role.DECIDER, Grant.EVERYWHERE);
        invitations.invite(admin, email("known"), decides, Lang.EN);
        String token = tokenFor(email("known"));
        assertThat(invitations.accept(token, "Thief", "another sentence")).isInstanceOf(LinkUse.Gone.class);
        assertThat(invitations.accept(token, admin)).isInstanceOf(LinkUse.Gone.class);
        assertThat(invitations.accept(token, known)).isInstanceOf(LinkUse.Done.class);
        assertThat(signedIn(email("known")).actor().grants()).contains(decides);
    }

    @Test
    void nobodyGivesAwayWhatIsNotTheirs() {
        Actor owner = open("owner", new Grant(Role.MEMBER, "the-firm"));
        Actor editor = open("editor", new Grant(Role.MEMBER, "the-firm", Standing.EDITOR));
        Grant editing = new Grant(Role.MEMBER, "the-firm", Standing.EDITOR);
        assertThat(invitations.mayInvite(owner, editing)).isTrue();
        assertThat(invitations.mayInvite(owner, new Grant(Role.MEMBER, "the-firm")))
                .isFalse();
        assertThat(invitations.mayInvite(owner, new Grant(Role.MEMBER, "another", Standing.EDITOR)))
                .isFalse();
        assertThat(invitations.mayInvite(editor, editing)).isFalse();
        assertThatThrownBy(() ->
                        invitations.invite(owner, email("x"), new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE), Lang.EN))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(invitations.invite(admin, email("x"), new Grant(Role.MEMBER, "no-such-firm"), Lang.EN))
                .isEqualTo(new Sent.NeedsWork("scope"));
        assertThat(invitations.invite(admin, "no address", new Grant(Role.DECIDER, Grant.EVERYWHERE), Lang.EN))
                .isEqualTo(new Sent.NeedsWork("address"));
    }

    // Forgotten passwords

    @Test
    void aForgottenPasswordIsSetAnewOnceAndEndsAllSessions() throws Exception {
        open("forgot", new Grant(Role.MEMBER, "a-firm"));
        UUID session = enter("forgot").session().orElseThrow();
        resets.ask(email("forgot").toUpperCase(java.util.Locale.ROOT), Lang.EN);
        String token = tokenFor(email("forgot"));

        assertThat(resets.reset(token, "a new sentence")).isInstanceOf(LinkUse.Done.class);
        assertThat(sessions.seen(session)).isEmpty();
        assertThat(resets.reset(token, "yet another one")).isInstanceOf(LinkUse.Gone.class);
    }

    @Test
    void aLinkForANewPasswordIsGoodForAnHourAndTheLastOneAlone() {
        open("hour", new Grant(Role.MEMBER, "a-firm"));
        String first = link("hour");
        String second = link("hour");
        assertThat(resets.good(first)).isFalse();
        makeOlder("hour", Duration.ofMinutes(59));
        assertThat(resets.good(second)).isTrue();
        makeOlder("hour", Duration.ofMinutes(2));
        assertThat(resets.good(second)).isFalse();
    }

    @Test
    void nobodyIsWrittenToWhoHasNoAccount() throws Exception {
        open("there", new Grant(Role.MEMBER, "a-firm"));
        resets.ask(email("not-there"), Lang.EN);
        // One clerk writes one after another: when the second letter is there, the first was dealt with.
        resets.ask(email("there"), Lang.EN);
        tokenFor(email("there"));
        assertThat(MAIL.getReceivedMessagesForDomain(email("not-there"))).isEmpty();
        assertThatThrownBy(() -> resets.link(open("no-admin"), email("there")))
                .isInstanceOf(AccessDeniedException.class);
    }

    // Second factors

    @Test
    void anOfficialComesInOnlyWithASecondFactor() {
        open("official", new Grant(Role.DECIDER, Grant.EVERYWHERE));
        SignedIn half = enter("official");
        assertThat(half.owed()).isEqualTo(Owed.ENROLMENT);
        assertThat(half.getAuthorities()).isEmpty();
        assertThat(current.get()).isEmpty();
        assertThatThrownBy(() -> door.enrolled("")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> door.withCode("000000", "")).isInstanceOf(AccessDeniedException.class);

        Proposal proposal = factors.propose(email("official"));
        assertThat(factors.enrol(half.actor(), proposal, "abc")).isEmpty();
        assertThat(factors.enrol(half.actor(), proposal, code(proposal, 0)))
                .hasValueSatisfying(codes -> assertThat(codes).hasSize(10).doesNotHaveDuplicates());
        sit(door.enrolled("a browser"));
        assertThat(current.get()).isPresent();
        assertThat(current.acting()).contains(new Grant(Role.DECIDER, Grant.EVERYWHERE));
    }

    @Test
    void aCodeIsTakenOnceAndARecoveryCodeOnce() {
        Actor person = open("codes", new Grant(Role.MEMBER, "a-firm"));
        Proposal proposal = factors.propose(email("codes"));
        String first = code(proposal, 0);
        List<String> recovery = factors.enrol(person, proposal, first).orElseThrow();
        assertThat(factors.accepts(person.id(), first))
                .as("the code of the enrolment")
                .isFalse();
        assertThat(enter("codes").owed()).as("whoever has one must show it").isEqualTo(Owed.CODE);

        assertThat(door.withCode("000 000 00", "")).isEmpty();
        String next = code(proposal, 1);
        String inPersian = next.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '۰')))
                .reduce("", String::concat);
        assertThat(door.withCode(inPersian, "")).isPresent();
        assertThat(door.withCode(next, "")).as("replayed").isEmpty();

        assertThat(factors.accepts(admin.id(), recovery.getFirst()))
                .as("somebody else's")
                .isFalse();
        assertThat(factors.accepts(person.id(), recovery.getFirst())).isTrue();
        assertThat(factors.accepts(person.id(), recovery.getFirst())).isFalse();
        assertThat(factors.recoveryCodesLeft(person)).isEqualTo(9);
        factors.newRecoveryCodes(person);
        assertThat(factors.accepts(person.id(), recovery.getLast()))
                .as("void by new ones")
                .isFalse();
    }

    @Test
    void theSecretLiesEncryptedAndItsKeyIsForItsOwnerAlone() throws Exception {
        Actor person = open("sealed", new Grant(Role.MEMBER, "a-firm"));
        Proposal proposal = factors.propose(email("sealed"));
        assertThat(factors.enrol(person, proposal, code(proposal, 0))).isPresent();
        byte[] kept = database.sql("select secret from second_factor where account_id = :id")
                .param("id", person.id())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(proposal.secret(), java.nio.charset.StandardCharsets.ISO_8859_1));
        Path key = settings.keys().resolve("second-factor.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        DoorKey same = new DoorKey(settings);
        assertThat(same.decrypted(kept, person.id())).isEqualTo(proposal.secret());
        assertThatThrownBy(() -> same.decrypted(kept, admin.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPersonOfTheSampleNeedsNone() {
        accounts.openDemo(email("demo"), "demo", PASSWORD, List.of(new Grant(Role.DECIDER, Grant.EVERYWHERE)));
        assertThat(enter("demo").owed()).isEqualTo(Owed.NOTHING);
        assertThat(passwords.change(PASSWORD, "a new sentence")).contains("demo");
    }

    // Sessions and roles

    @Test
    void aChangedPasswordEndsAllSessionsButTheOneInWhichItWasChanged() {
        open("changes", new Grant(Role.MEMBER, "a-firm"));
        UUID elsewhere = enter("changes").session().orElseThrow();
        UUID here = enter("changes").session().orElseThrow();
        assertThat(sessions.of(current.require())).hasSize(2);
        assertThat(passwords.change("not it", "a new sentence")).contains("wrong");
        assertThat(passwords.change(PASSWORD, "a new sentence")).isEmpty();
        assertThat(sessions.seen(elsewhere)).isEmpty();
        assertThat(sessions.seen(here)).isPresent();
        sessions.endAll(current.require().id(), null);
        assertThat(sessions.seen(here)).isEmpty();
    }

    @Test
    void whoseRightPasswordWasChangedMeanwhileDoesNotComeIn() {
        Actor person = open("slow", new Grant(Role.MEMBER, "a-firm"));
        Authentication checked = authentication("slow");
        accounts.changePassword(person.id(), "a new sentence", null);
        assertThatThrownBy(() -> door.afterPassword(checked, "")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void onePersonActsInOneRoleAndKeepsTheirConflictsOfInterest() {
        Grant member = new Grant(Role.MEMBER, "a-firm");
        Grant another = new Grant(Role.MEMBER, "b-firm", Standing.EDITOR);
        open("several", another, member);
        enter("several");
        assertThat(current.choices()).containsExactly(member, another);
        assertThat(current.acting()).contains(member);
        sit(door.actingAs(another));
        assertThat(current.acting()).contains(another);
        assertThat(current.require().grants()).isEqualTo(Set.of(member, another));
        assertThat(current.require().owns("a-firm")).isTrue();
        assertThat(current.require().owns("b-firm")).isFalse();
        assertThatThrownBy(() -> door.actingAs(new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRoleThatIsGivenOrWithdrawnHoldsAtTheNextStep() {
        Grant first = new Grant(Role.MEMBER, "a-firm");
        Grant second = new Grant(Role.MEMBER, "b-firm", Standing.EDITOR);
        Actor person = open("at-once", first);
        SignedIn before = enter("at-once");
        assertThat(door.presence()).isInstanceOf(Presence.Same.class);

        accounts.give(person.id(), second, admin.id());
        assertThat(door.presence()).isInstanceOfSatisfying(Presence.Changed.class, changed -> sit(changed.now()));
        assertThat(current.choices()).containsExactlyInAnyOrder(first, second);
        assertThat(current.acting()).as("stays at the desk").contains(first);
        assertThat(current.session()).as("stays in the session").isEqualTo(before.session());
        assertThat(door.presence()).isInstanceOf(Presence.Same.class);

        assertThat(roles.withdraw(admin, person.id(), first)).isEqualTo(Withdrawal.DONE);
        assertThat(roles.withdraw(admin, person.id(), first)).isEqualTo(Withdrawal.GONE);
        assertThat(door.presence()).isInstanceOfSatisfying(Presence.Changed.class, changed -> sit(changed.now()));
        assertThat(current.acting()).contains(second);
        assertThat(current.require().may(Role.MEMBER, "a-firm")).isFalse();

        sessions.endAll(person.id(), null);
        assertThat(door.presence()).isInstanceOf(Presence.Ended.class);
    }

    @Test
    void whoIsGivenARoleThatDecidesForOthersOwesASecondFactorFromThenOn() {
        Actor person = open("promoted", new Grant(Role.MEMBER, "a-firm"));
        enter("promoted");
        accounts.give(person.id(), new Grant(Role.INTAKE, Grant.EVERYWHERE), admin.id());
        assertThat(door.presence()).isInstanceOfSatisfying(Presence.Changed.class, changed -> sit(changed.now()));
        assertThat(current.owed()).isEqualTo(Owed.ENROLMENT);
        assertThat(current.get()).isEmpty();
    }

    @Test
    void itIsToldWhoHoldsARoleByWhoseHandAndOnlyToThoseWhomItConcerns() {
        Grant editing = new Grant(Role.MEMBER, "told-firm-" + own, Standing.EDITOR);
        Actor owner = open("told-owner", new Grant(Role.MEMBER, editing.scope()));
        Actor editor = open("told-editor");
        Actor stranger = open("told-stranger", new Grant(Role.MEMBER, "another-firm-" + own));
        accounts.give(editor.id(), editing, owner.id());

        assertThat(roles.heldFor(owner, ""))
                .extracting(Roles.Held::email)
                .containsExactlyInAnyOrder(email("told-owner"), email("told-editor"));
        assertThat(roles.heldFor(owner, "told-editor@"))
                .singleElement()
                .satisfies(held -> assertThat(held.by()).contains("told-owner"));
        assertThat(roles.heldFor(stranger, "")).extracting(Roles.Held::email).containsExactly(email("told-stranger"));
        assertThat(roles.heldFor(editor, "")).isEmpty();
        assertThat(roles.heldFor(admin, "told-firm-" + own)).hasSize(2);
        assertThat(roles.heldFor(admin, "%")).isEmpty();

        assertThatThrownBy(() -> roles.withdraw(stranger, editor.id(), editing))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> roles.withdraw(owner, owner.id(), new Grant(Role.MEMBER, editing.scope())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> roles.counts(owner)).isInstanceOf(AccessDeniedException.class);
        assertThat(roles.counts(admin)).containsKey(Role.ADMINISTRATOR);
        assertThat(roles.withdraw(owner, editor.id(), editing)).isEqualTo(Withdrawal.DONE);
        assertThat(roles.withdrawn(owner)).singleElement().satisfies(gone -> {
            assertThat(gone.email()).isEqualTo(email("told-editor"));
            assertThat(gone.by()).contains("told-owner");
        });
        assertThat(roles.withdrawn(stranger)).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        transaction.executeWithoutResult(status -> {
            database.sql("delete from account_grant where role = 'ADMINISTRATOR' and account_id <> :me")
                    .param("me", admin.id())
                    .update();
            assertThat(roles.withdraw(admin, admin.id(), new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE)))
                    .isEqualTo(Withdrawal.LAST_ADMINISTRATOR);
            status.setRollbackOnly();
        });
    }

    @Test
    void anInvitationEndsWithTheRoleOfWhoeverSentItAndCanBeTakenBack() throws Exception {
        Actor second = open("second-admin", new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE));
        Grant advises = new Grant(Role.AGENCY, "tax");
        invitations.invite(second, email("orphan"), advises, Lang.EN);
        String token = tokenFor(email("orphan"));
        assertThat(invitations.received(token)).isPresent();
        roles.withdraw(admin, second.id(), new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE));
        assertThat(invitations.received(token)).isEmpty();
        assertThat(invitations.accept(token, "Orphan", PASSWORD)).isInstanceOf(LinkUse.Gone.class);

        invitations.invite(admin, email("taken-back"), advises, Lang.EN);
        String back = tokenFor(email("taken-back"));
        invitations.takeBack(admin, invitations.waiting(admin).getFirst());
        assertThat(invitations.received(back)).isEmpty();
        assertThat(invitations.invite(admin, email("x"), new Grant(Role.AGENCY, "no-such-body"), Lang.EN))
                .isEqualTo(new Sent.NeedsWork("scope"));
    }

    private String email(String name) {
        return name + "@door-" + own + ".example";
    }

    private Actor open(String name, Grant... grants) {
        return accounts.open(email(name), name, PASSWORD, List.of(grants));
    }

    private SignedIn signedIn(String email) {
        return (SignedIn) accounts.loadUserByUsername(email);
    }

    private Authentication authentication(String name) {
        UserDetails person = accounts.loadUserByUsername(email(name));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    /** Comes through the door with the right password. */
    private SignedIn enter(String name) {
        Authentication person = door.afterPassword(authentication(name), "a browser");
        sit(person);
        return (SignedIn) Objects.requireNonNull(person.getPrincipal());
    }

    private static void sit(Authentication person) {
        SecurityContextHolder.getContext().setAuthentication(person);
    }

    private String code(Proposal proposal, int stepsFromNow) {
        return Totp.code(proposal.secret(), Totp.step(clock.instant()) + stepsFromNow, Totp.DIGITS);
    }

    private String link(String name) {
        String path = resets.link(admin, email(name)).orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void makeOlder(String name, Duration by) {
        database.sql("update door_link set valid_until = valid_until - make_interval(secs => :by) where email = :email")
                .param("by", by.toSeconds())
                .param("email", email(name))
                .update();
    }

    private static String tokenFor(String email) throws Exception {
        for (int i = 0; i < 100; i++) {
            for (MimeMessage letter : MAIL.getReceivedMessages()) {
                if (letter.getAllRecipients()[0].toString().equals(email)) {
                    Matcher link = LINK.matcher(String.valueOf(letter.getContent()));
                    assertThat(link.find()).as(GreenMailUtil.getBody(letter)).isTrue();
                    return link.group(2);
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No letter came for " + email);
    }
}
