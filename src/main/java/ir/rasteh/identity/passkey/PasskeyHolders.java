package ir.rasteh.identity.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as the ceremonies know them. There is no second list of people: each account is such an entity, by its own id. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient database;

    PasskeyHolders(JdbcClient database) {
        this.database = database;
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return handle.getBytes().length == 16 ? found("id = :value", account(handle)) : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return found("email = :value", email);
    }

    private @Nullable PublicKeyCredentialUserEntity found(String where, Object value) {
        return database.sql("select id, email, name from account where " + where)
                .param("value", value)
                .query((row, n) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(row.getObject("id", UUID.class)))
                        .name(row.getString("email"))
                        .displayName(row.getString("name"))
                        .build())
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("Nobody gets an account by way of a passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("No account ends by way of a passkey");
    }
}
