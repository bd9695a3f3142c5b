package ir.rasteh.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The public halves of passkeys, as Spring Security reads and writes them. */
@Component
class PasskeyRows implements UserCredentialRepository {

    /** More than anybody has devices. */
    static final int MOST = 20;

    private final JdbcClient database;

    PasskeyRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void save(CredentialRecord passkey) {
        // A use changes what the device counts and says of itself, and never whose passkey it is.
        database.sql("""
                        insert into passkey (account_id, credential_id, public_key, signatures, user_verified, transports,
                            backup_eligible, backed_up, attestation, client_data, name, made_at, last_used)
                        values (:account, :credential, :key, :signatures, :verified, :transports,
                            :eligible, :backed, :attestation, :client, :name, :made, :used)
                        on conflict (credential_id) do update set signatures = excluded.signatures,
                            backed_up = excluded.backed_up, user_verified = excluded.user_verified,
                            last_used = excluded.last_used
                            where passkey.account_id = excluded.account_id""")
                .param("account", PasskeyHolders.account(passkey.getUserEntityUserId()))
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("signatures", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param(
                        "client",
                        Objects.requireNonNull(passkey.getAttestationClientDataJSON())
                                .getBytes())
                .param("name", passkey.getLabel())
                .param("made", at(passkey.getCreated()))
                .param("used", at(passkey.getLastUsed()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.sql("select * from passkey where credential_id = :credential")
                .param("credential", credential.getBytes())
                .query(PasskeyRows::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.sql("select * from passkey where account_id = :account order by made_at limit " + MOST)
                .param("account", PasskeyHolders.account(handle))
                .query(PasskeyRows::record)
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        database.sql("delete from passkey where credential_id = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    private static CredentialRecord record(ResultSet row, int n) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyHolders.handle(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("user_verified"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("name"))
                .created(row.getObject("made_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("last_used", OffsetDateTime.class).toInstant())
                .build();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
