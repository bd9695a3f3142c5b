package ir.rasteh.identity.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.webauthn4j.util.exception.WebAuthnException;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.SecondFactors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The passkeys of accounts. Each demands that its device makes sure who holds it (a finger, a face, a code): a passkey is thus two
 * factors in one, and opens the door alone.
 */
@Component
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final int LONGEST_NAME = 60;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final PasskeyHolders holders;
    private final PasskeyRows rows;
    private final SecondFactors factors;
    private final JdbcClient database;
    private final String baseUrl;

    Passkeys(
            PasskeyHolders holders,
            PasskeyRows rows,
            SecondFactors factors,
            JdbcClient database,
            @Value("${rasteh.site.base-url:}") String baseUrl) {
        this.holders = holders;
        this.rows = rows;
        this.factors = factors;
        this.database = database;
        this.baseUrl = baseUrl;
    }

    /** A passkey to be made: the words for the browser, good for one answer. */
    public static final class Proposal {

        private final Actor actor;
        private final Webauthn4JRelyingPartyOperations party;
        private final PublicKeyCredentialCreationOptions options;

        private Proposal(
                Actor actor, Webauthn4JRelyingPartyOperations party, PublicKeyCredentialCreationOptions options) {
            this.actor = actor;
            this.party = party;
            this.options = options;
        }

        public String json() {
            return JSON.writeValueAsString(options);
        }
    }

    /** A passkey to be shown: the words for the browser, good for one answer. */
    public static final class Question {

        private final Webauthn4JRelyingPartyOperations party;
        private final PublicKeyCredentialRequestOptions options;

        private Question(Webauthn4JRelyingPartyOperations party, PublicKeyCredentialRequestOptions options) {
            this.party = party;
            this.options = options;
        }

        public String json() {
            return JSON.writeValueAsString(options);
        }
    }

    /**
     * What became of a passkey that was to be made.
     *
     * @param recovery recovery codes for the day on which the device is lost, said this once; none when the person has some
     */
    public record Kept(List<String> recovery) {}

    /**
     * Whether passkeys can be used on pages that are asked for under this address: below the address of the house when that is
     * known, else on this machine alone, because anybody can claim any address.
     */
    public boolean offered(String asked) {
        return site(asked).isPresent();
    }

    /**
     * Begins a passkey for the person at the door or at a desk.
     *
     * @throws AccessDeniedException for a visitor, for a person of the sample, and where passkeys are not known
     */
    public Proposal propose(Actor actor, String asked) {
        Authentication person = person().orElseThrow(() -> new AccessDeniedException("Nobody is there"));
        boolean own = database.sql("select not demo from account where email = :email and id = :id")
                .param("email", person.getName())
                .param("id", actor.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!own) {
            throw new AccessDeniedException("An account that everybody knows has no passkey");
        }
        Webauthn4JRelyingPartyOperations party = party(asked);
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return new Proposal(
                actor,
                party,
                party.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(person)));
    }

    /** Keeps the passkey that the browser made; empty when it is not what was proposed, or when there are too many already. */
    @Transactional
    public Optional<Kept> keep(Proposal proposal, String made, String name) {
        Actor person = proposal.actor;
        if (rows.findByUserId(PasskeyHolders.handle(person.id())).size() >= PasskeyRows.MOST) {
            return Optional.empty();
        }
        String plain = name.isBlank() ? "Passkey" : name.strip();
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> passkey =
                    JSON.readValue(made, new TypeReference<>() {});
            proposal.party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    proposal.options,
                    new RelyingPartyPublicKey(passkey, plain.substring(0, Math.min(plain.length(), LONGEST_NAME)))));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
            LOG.info("A passkey was not kept: {}", e.toString());
            return Optional.empty();
        }
        return Optional.of(
                new Kept(factors.recoveryCodesLeft(person) > 0 ? List.of() : factors.newRecoveryCodes(person)));
    }

    /** Asks whoever is there for a passkey: of the person at the door one of theirs, of a visitor any. */
    public Question ask(String asked) {
        Webauthn4JRelyingPartyOperations party = party(asked);
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return new Question(
                party,
                party.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(person().orElse(null))));
    }

    /** Whose passkey was shown; empty when it is none of ours or not what was asked for. */
    @Transactional
    public Optional<UUID> answered(Question question, String shown) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> passkey =
                    JSON.readValue(shown, new TypeReference<>() {});
            PublicKeyCredentialUserEntity holder =
                    question.party.authenticate(new RelyingPartyAuthenticationRequest(question.options, passkey));
            return Optional.of(PasskeyHolders.account(holder.getId()));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | AuthenticationException e) {
            LOG.info("A passkey was not taken: {}", e.toString());
            return Optional.empty();
        }
    }

    /** The passkeys of an account, the oldest first; at most twenty. */
    public List<Passkey> of(Actor person) {
        return database.sql(
                        "select * from passkey where account_id = :account order by made_at limit " + PasskeyRows.MOST)
                .param("account", person.id())
                .query(Passkeys::passkey)
                .list();
    }

    /** Forgets a passkey of this person; whether there was one. */
    public boolean remove(Actor person, UUID passkey) {
        return database.sql("delete from passkey where id = :id and account_id = :account")
                        .param("id", passkey)
                        .param("account", person.id())
                        .update()
                > 0;
    }

    private Optional<Site> site(String asked) {
        return baseUrl.isBlank() ? Site.of(asked).filter(site -> site.host().equals("localhost")) : Site.of(baseUrl);
    }

    private Webauthn4JRelyingPartyOperations party(String asked) {
        Site site =
                site(asked).orElseThrow(() -> new AccessDeniedException("Passkeys are not known under this address"));
        return new Webauthn4JRelyingPartyOperations(
                holders,
                rows,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.host())
                        .name("Rasteh")
                        .build(),
                Set.of(site.origin()));
    }

    private static Optional<Authentication> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(person -> person.isAuthenticated() && !person.getName().equals("anonymousUser"));
    }

    private static Passkey passkey(ResultSet row, int n) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("backed_up"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_used", OffsetDateTime.class).toInstant());
    }
}
