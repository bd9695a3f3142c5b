package ir.rasteh.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second proof of who somebody is: codes of an app on their telephone, and ten recovery codes for when it is lost. */
@Component
public class SecondFactors {

    private static final int SECRET = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final JdbcClient database;
    private final DoorKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(JdbcClient database, DoorKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /** A secret that is shown to a person, and kept only when they have proved with a code that their app has it. */
    public record Proposal(byte[] secret, String email) {

        /** The secret for somebody who types it, in groups of four letters. */
        public String letters() {
            return Totp.base32(secret).replaceAll("(.{4})(?=.)", "$1 ");
        }

        /** The same for the camera of a telephone. */
        public String uri() {
            return "otpauth://totp/Rasteh:" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "?secret="
                    + Totp.base32(secret) + "&issuer=Rasteh";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Proposal(byte[] its, String whose)
                    && Arrays.equals(secret, its)
                    && email.equals(whose);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(secret);
        }

        /** Without the secret, which no log may show. */
        @Override
        public String toString() {
            return "Proposal for " + email;
        }
    }

    public Proposal propose(String email) {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        return new Proposal(secret, email);
    }

    /** Whether the person has a second factor: an app that makes codes, or a passkey. */
    public boolean enrolled(Actor person) {
        return enrolled(person.id());
    }

    boolean enrolled(UUID account) {
        return database.sql("""
                        select exists (select from second_factor where account_id = :id)
                            or exists (select from passkey where account_id = :id)""").param("id", account).query(Boolean.class).single();
    }

    /** Whether an app of the person makes codes. */
    public boolean hasApp(Actor person) {
        return database.sql("select exists (select from second_factor where account_id = :id)")
                .param("id", person.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps the secret when the code belongs to it and the person has no second factor yet.
     *
     * @return the recovery codes, said this once; empty when the code is wrong
     */
    @Transactional
    public Optional<List<String>> enrol(Actor person, Proposal proposal, String code) {
        UUID account = person.id();
        OptionalLong step = Totp.stepOf(proposal.secret(), plain(code), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        int kept = database.sql("""
                        insert into second_factor (account_id, secret, last_step, enrolled_at)
                        values (:id, :secret, :step, :now) on conflict do nothing""")
                .param("id", account)
                .param("secret", key.encrypted(proposal.secret(), account))
                .param("step", step.getAsLong())
                .param("now", now())
                .update();
        return kept == 0 ? Optional.empty() : Optional.of(newRecoveryCodes(person));
    }

    /** Whether this is a code of the person's app or a recovery code, and not one that was taken before. */
    @Transactional
    public boolean accepts(UUID account, String code) {
        String plain = plain(code);
        return plain.length() == Totp.DIGITS ? acceptsOfApp(account, plain) : acceptsRecovery(account, plain);
    }

    private boolean acceptsOfApp(UUID account, String code) {
        OptionalLong step = database.sql("select secret from second_factor where account_id = :id")
                .param("id", account)
                .query(byte[].class)
                .optional()
                .map(kept -> Totp.stepOf(key.decrypted(kept, account), code, clock.instant()))
                .orElse(OptionalLong.empty());
        // The condition makes two at once with the same code one.
        return step.isPresent()
                && database.sql("""
                                update second_factor set last_step = :step
                                where account_id = :id and last_step < :step""")
                                .param("id", account)
                                .param("step", step.getAsLong())
                                .update()
                        == 1;
    }

    private boolean acceptsRecovery(UUID account, String code) {
        return database.sql("""
                        update recovery_code set used_at = :now
                        where account_id = :id and code_hash = :hash and used_at is null""")
                        .param("now", now())
                        .param("id", account)
                        .param("hash", DoorLinks.digest(code))
                        .update()
                == 1;
    }

    /** How many recovery codes are left. */
    public long recoveryCodesLeft(Actor person) {
        return database.sql("select count(*) from recovery_code where account_id = :id and used_at is null")
                .param("id", person.id())
                .query(Long.class)
                .single();
    }

    /** Ten new recovery codes; those before them are void. They are long enough by chance that a plain digest keeps them. */
    @Transactional
    public List<String> newRecoveryCodes(Actor person) {
        UUID account = person.id();
        database.sql("delete from recovery_code where account_id = :id")
                .param("id", account)
                .update();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            byte[] bytes = new byte[RECOVERY_BYTES];
            random.nextBytes(bytes);
            String code = Totp.base32(bytes);
            database.sql("insert into recovery_code (account_id, code_hash) values (:id, :hash)")
                    .param("id", account)
                    .param("hash", DoorLinks.digest(code))
                    .update();
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return codes;
    }

    /**
     * Takes a second factor away from somebody who has lost both telephone and recovery codes.
     *
     * @return whether there was one
     * @throws AccessDeniedException when somebody else than an administrator asks
     */
    @Transactional
    public boolean takeAway(Actor by, String email) {
        if (!by.holds(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Only an administrator takes a second factor away");
        }
        String address = email.strip().toLowerCase(Locale.ROOT);
        database.sql("delete from recovery_code where account_id = (select id from account where email = :email)")
                .param("email", address)
                .update();
        int apps = database.sql(
                        "delete from second_factor where account_id = (select id from account where email = :email)")
                .param("email", address)
                .update();
        int passkeys = database.sql(
                        "delete from passkey where account_id = (select id from account where email = :email)")
                .param("email", address)
                .update();
        return apps + passkeys > 0;
    }

    /** A code as it is compared: digits of any script as Latin ones, letters as capitals, nothing between them. */
    private static String plain(String code) {
        StringBuilder plain = new StringBuilder();
        code.codePoints().limit(64).filter(Character::isLetterOrDigit).forEach(each -> {
            int digit = Character.digit(each, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : Character.toUpperCase(each));
        });
        return plain.toString();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
