package ir.rasteh.brand;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.JsonColumn;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The collective marks of the house, with the regulations that bind their members. */
@Repository
public class Marks {

    private static final int MOST = 1000;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Marks(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    public Optional<Mark> bySlug(String slug) {
        return database.sql("select * from mark where slug = :slug")
                .param("slug", slug)
                .query(Marks::mark)
                .optional();
    }

    public Map<UUID, Mark> byIds(Collection<UUID> ids) {
        return database
                .sql("select * from mark where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Marks::mark)
                .list()
                .stream()
                .collect(Collectors.toMap(Mark::id, Function.identity()));
    }

    /** All marks by family and slug, at most a thousand. */
    public List<Mark> all() {
        return database.sql("select * from mark order by family, slug limit " + MOST)
                .query(Marks::mark)
                .list();
    }

    /** The version that binds on a day: the latest registered on or before it. */
    public Optional<Regulations> regulationsInForce(UUID markId, LocalDate on) {
        return database.sql("""
                        select * from regulations where mark_id = :mark and registered_on <= :on
                        order by registered_on desc, version desc limit 1""")
                .param("mark", markId)
                .param("on", on)
                .query(Marks::regulations)
                .optional();
    }

    /** Founds the mark, or changes what is told about it; its slug is what makes it the same. The given id is not used. */
    @Transactional
    public Mark found(Mark mark) {
        UUID id = database.sql("""
                        insert into mark (slug, family, names, kind, provinces, counties, hs_headings, story, also_held,
                            steward_names, steward_email, founded_on, reality, sample)
                        values (:slug, :family, :names, :kind, :provinces, :counties, :hs, :story, :also,
                            :stewardNames, :stewardEmail, :foundedOn, :reality, :sample)
                        on conflict (slug) do update set family = excluded.family, names = excluded.names,
                            kind = excluded.kind, provinces = excluded.provinces, counties = excluded.counties,
                            hs_headings = excluded.hs_headings, story = excluded.story, also_held = excluded.also_held,
                            steward_names = excluded.steward_names, steward_email = excluded.steward_email,
                            founded_on = excluded.founded_on, reality = excluded.reality, sample = excluded.sample
                        returning id""")
                .param("slug", mark.slug())
                .param("family", mark.family().code())
                .param("names", JsonColumn.of(mark.names()))
                .param("kind", JsonColumn.of(mark.kind()))
                .param(
                        "provinces",
                        mark.provinces().stream().map(Province::code).toArray(String[]::new))
                .param("counties", JsonColumn.of(mark.counties()))
                .param("hs", mark.hsHeadings().toArray(String[]::new))
                .param("story", JsonColumn.of(mark.story()))
                .param("also", JsonColumn.of(mark.alsoHeld()))
                .param("stewardNames", JsonColumn.of(mark.steward().names()))
                .param("stewardEmail", mark.steward().email())
                .param("foundedOn", mark.foundedOn())
                .param("reality", mark.reality())
                .param("sample", mark.sample())
                .query(UUID.class)
                .single();
        events.publishEvent(new MembershipChanged(id));
        return bySlug(mark.slug()).orElseThrow();
    }

    /** Adds a version of the regulations; an existing version is never changed. */
    @Transactional
    public void adopt(UUID markId, Regulations regulations) {
        int added = database.sql("""
                        insert into regulations
                            (mark_id, version, declared_on, registered_on, common, entitled, sanctions)
                        values (:mark, :version, :declaredOn, :registeredOn, :common, :entitled, :sanctions)
                        on conflict (mark_id, version) do nothing""")
                .param("mark", markId)
                .param("version", regulations.version())
                .param("declaredOn", regulations.declaredOn())
                .param("registeredOn", regulations.registeredOn())
                .param("common", JsonColumn.of(regulations.common()))
                .param("entitled", JsonColumn.of(regulations.entitled()))
                .param("sanctions", JsonColumn.of(regulations.sanctions()))
                .update();
        if (added > 0) {
            events.publishEvent(new RegulationsAdopted(markId, regulations.version()));
        }
    }

    private static Mark mark(ResultSet row, int n) throws SQLException {
        return new Mark(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                CraftFamily.of(row.getString("family")).orElseThrow(),
                JsonColumn.read(row, "names", LocalizedText.class),
                JsonColumn.read(row, "kind", LocalizedText.class),
                JsonColumn.array(row, "provinces").stream()
                        .map(code -> Province.of(code).orElseThrow())
                        .toList(),
                JsonColumn.list(row, "counties", LocalizedText.class),
                JsonColumn.array(row, "hs_headings"),
                JsonColumn.read(row, "story", LocalizedText.class),
                JsonColumn.list(row, "also_held", Mark.AlsoHeld.class),
                new Mark.Steward(
                        JsonColumn.read(row, "steward_names", LocalizedText.class), row.getString("steward_email")),
                row.getObject("founded_on", LocalDate.class),
                row.getString("reality"),
                row.getBoolean("sample"));
    }

    private static Regulations regulations(ResultSet row, int n) throws SQLException {
        return new Regulations(
                row.getInt("version"),
                row.getObject("declared_on", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                JsonColumn.list(row, "common", LocalizedText.class),
                JsonColumn.read(row, "entitled", LocalizedText.class),
                JsonColumn.read(row, "sanctions", LocalizedText.class));
    }
}
