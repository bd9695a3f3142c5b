package ir.rasteh.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The certificates that cases ended in: the one place from which a badge may come. */
@Repository
public class Certificates {

    private static final String CERTIFICATE = """
            select certificate.*, eligibility_case.number as case_number
            from certificate join eligibility_case on eligibility_case.id = certificate.case_id\s""";

    private final JdbcClient database;

    Certificates(JdbcClient database) {
        this.database = database;
    }

    /** The badges of those among these marks that hold a certificate in force on a day. */
    public Map<UUID, Badge> badges(Collection<UUID> markIds, LocalDate on) {
        return database
                .sql("""
                        select distinct on (mark_id) mark_id, number, valid_until from certificate
                        where mark_id = any(:marks) and revoked_on is null and granted_on <= :on and valid_until >= :on
                        order by mark_id, valid_until desc""")
                .param("marks", markIds.toArray(UUID[]::new))
                .param("on", on)
                .query((row, n) -> Map.entry(
                        row.getObject("mark_id", UUID.class),
                        new Badge(row.getString("number"), row.getObject("valid_until", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The certificate of a number, in force or not. */
    public Optional<Certificate> byNumber(String number) {
        return database.sql(CERTIFICATE + "where certificate.number = :number")
                .param("number", number)
                .query(Certificates::certificate)
                .optional();
    }

    void grant(String number, CaseFile file, LocalDate grantedOn, LocalDate validUntil, String terms) {
        database.sql("""
                        insert into certificate (number, case_id, mark_id, scheme, granted_on, valid_until, terms)
                        values (:number, :case, :mark, :scheme, :grantedOn, :validUntil, :terms)""")
                .param("number", number)
                .param("case", file.id())
                .param("mark", file.markId())
                .param("scheme", file.scheme())
                .param("grantedOn", grantedOn)
                .param("validUntil", validUntil)
                .param("terms", terms)
                .update();
    }

    void revoke(String number, LocalDate on) {
        database.sql("update certificate set revoked_on = :on where number = :number")
                .param("number", number)
                .param("on", on)
                .update();
    }

    private static Certificate certificate(ResultSet row, int n) throws SQLException {
        return new Certificate(
                row.getString("number"),
                row.getString("case_number"),
                row.getObject("mark_id", UUID.class),
                row.getString("scheme"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("terms"),
                row.getObject("revoked_on", LocalDate.class));
    }
}
