package ir.rasteh.brand;

import ir.rasteh.identity.Actor;
import ir.rasteh.kernel.JsonColumn;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The firms of the house and their memberships. */
@Repository
public class Firms {

    private static final int MOST = 5000;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Firms(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    public Optional<Firm> bySlug(String slug) {
        return database.sql("select * from firm where slug = :slug")
                .param("slug", slug)
                .query(Firms::firm)
                .optional();
    }

    /** The firm that bears this name in any language, among the members of a mark; the way in which a spreadsheet names one. */
    public Optional<Firm> byName(UUID markId, String name) {
        return database.sql("""
                        select firm.* from firm join membership on membership.firm_id = firm.id
                        where membership.mark_id = :mark
                          and exists (select from jsonb_each_text(firm.names) each_name where each_name.value = :name)
                        order by firm.slug limit 1""")
                .param("mark", markId)
                .param("name", name.strip())
                .query(Firms::firm)
                .optional();
    }

    public Map<UUID, Firm> byIds(Collection<UUID> ids) {
        return database
                .sql("select * from firm where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Firms::firm)
                .list()
                .stream()
                .collect(Collectors.toMap(Firm::id, Function.identity()));
    }

    /** All firms, by slug; at most five thousand. */
    public List<Firm> all() {
        return database.sql("select * from firm order by slug limit " + MOST)
                .query(Firms::firm)
                .list();
    }

    /** The members of a mark on a day, admitted ones first, then by the year in which they opened; at most five thousand. */
    public List<Member> membersOf(UUID markId, LocalDate on) {
        return database.sql("""
                        select firm.*, membership.since as member_since, membership.admitted
                        from membership join firm on firm.id = membership.firm_id
                        where membership.mark_id = :mark and membership.since <= :on
                          and (membership.until is null or membership.until > :on)
                        order by membership.admitted desc, firm.since, firm.slug limit\s""" + MOST)
                .param("mark", markId)
                .param("on", on)
                .query(Firms::member)
                .list();
    }

    /** The memberships of many firms on a day, for a whole batch of their goods in one question. */
    public Set<Membership> membershipsOf(Collection<UUID> firmIds, LocalDate on) {
        return database.sql("""
                        select mark_id, firm_id, admitted from membership
                        where firm_id = any(:firms) and since <= :on and (until is null or until > :on)""")
                .param("firms", firmIds.toArray(UUID[]::new))
                .param("on", on)
                .query((row, n) -> new Membership(
                        row.getObject("mark_id", UUID.class),
                        row.getObject("firm_id", UUID.class),
                        row.getBoolean("admitted")))
                .set();
    }

    /** The marks of which a firm is a member on a day. */
    public List<UUID> marksOf(UUID firmId, LocalDate on) {
        return database.sql("""
                        select mark_id from membership
                        where firm_id = :firm and since <= :on and (until is null or until > :on) order by since""")
                .param("firm", firmId)
                .param("on", on)
                .query(UUID.class)
                .list();
    }

    /** The marks to which a firm belongs on a day, the oldest membership first. */
    public List<Belonging> belongings(UUID firmId, LocalDate on) {
        return database.sql("""
                        select mark_id, since, admitted from membership
                        where firm_id = :firm and since <= :on and (until is null or until > :on)
                        order by since, mark_id""")
                .param("firm", firmId)
                .param("on", on)
                .query((row, n) -> new Belonging(
                        row.getObject("mark_id", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("admitted")))
                .list();
    }

    /**
     * Changes what a firm tells of itself.
     *
     * @throws AccessDeniedException when the actor is no owner of the firm
     * @throws IllegalArgumentException when the portrait has problems, for which its owner should have been asked
     */
    @Transactional
    public Firm tell(Firm firm, FirmPortrait portrait, Actor actor) {
        if (!actor.owns(firm.slug())) {
            throw new AccessDeniedException("Only an owner of the firm tells who it is");
        }
        List<String> problems = portrait.problems(LocalDate.now(ZoneOffset.UTC));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("A firm cannot tell this of itself: " + problems);
        }
        database.sql("update firm set about = :about, languages = :languages, since = :since where id = :id")
                .param("about", JsonColumn.of(portrait.story()))
                .param("languages", portrait.languages().toArray(String[]::new))
                .param("since", portrait.since())
                .param("id", firm.id())
                .update();
        return bySlug(firm.slug()).orElseThrow();
    }

    /** Enters the firm, or changes what is told about it; its slug is what makes it the same. The given id is not used. */
    @Transactional
    public Firm enter(Firm firm) {
        database.sql("""
                        insert into firm (slug, names, province, county, roles, since, staff, about, languages, sample)
                        values (:slug, :names, :province, :county, :roles, :since, :staff, :about, :languages, :sample)
                        on conflict (slug) do update set names = excluded.names, province = excluded.province,
                            county = excluded.county, roles = excluded.roles, since = excluded.since,
                            staff = excluded.staff, about = excluded.about, languages = excluded.languages,
                            sample = excluded.sample""")
                .param("slug", firm.slug())
                .param("names", JsonColumn.of(firm.names()))
                .param("province", firm.province().code())
                .param("county", JsonColumn.of(firm.county()))
                .param("roles", firm.roles().toArray(String[]::new))
                .param("since", firm.since())
                .param("staff", firm.staff())
                .param("about", JsonColumn.of(firm.about()))
                .param("languages", firm.languages().toArray(String[]::new))
                .param("sample", firm.sample())
                .update();
        return bySlug(firm.slug()).orElseThrow();
    }

    /** Makes the firm a member of the mark since a day; an earlier membership of the same mark is kept as it was. */
    @Transactional
    public void join(UUID markId, UUID firmId, LocalDate since, boolean admitted) {
        int joined = database.sql("""
                        insert into membership (mark_id, firm_id, since, admitted)
                        values (:mark, :firm, :since, :admitted)
                        on conflict (mark_id, firm_id) do nothing""")
                .param("mark", markId)
                .param("firm", firmId)
                .param("since", since)
                .param("admitted", admitted)
                .update();
        if (joined > 0) {
            events.publishEvent(new MembershipChanged(markId));
        }
    }

    private static Firm firm(ResultSet row, int n) throws SQLException {
        return new Firm(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                JsonColumn.read(row, "names", LocalizedText.class),
                Province.of(row.getString("province")).orElseThrow(),
                JsonColumn.read(row, "county", LocalizedText.class),
                JsonColumn.array(row, "roles"),
                row.getInt("since"),
                row.getObject("staff", Integer.class),
                JsonColumn.read(row, "about", LocalizedText.class),
                JsonColumn.array(row, "languages"),
                row.getBoolean("sample"));
    }

    private static Member member(ResultSet row, int n) throws SQLException {
        return new Member(firm(row, n), row.getObject("member_since", LocalDate.class), row.getBoolean("admitted"));
    }
}
