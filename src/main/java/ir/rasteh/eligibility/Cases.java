package ir.rasteh.eligibility;

import ir.rasteh.acts.Act;
import ir.rasteh.acts.Acts;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Member;
import ir.rasteh.brand.Regulations;
import ir.rasteh.eligibility.law.Fact;
import ir.rasteh.eligibility.law.Finding;
import ir.rasteh.eligibility.law.LawBook;
import ir.rasteh.eligibility.law.Scheme;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import ir.rasteh.media.MediaRef;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The casework: a case is opened for a mark, facts are declared, one official recommends and another confirms. Every step
 * appends one act to the chain {@code case/<id>}; nobody decides alone, and nobody on the applicant's side decides.
 */
@Component
public class Cases {

    private static final int MOST = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Acts acts;
    private final Certificates certificates;
    private final LawBook law;
    private final Marks marks;
    private final Firms firms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            JdbcClient database,
            Acts acts,
            Certificates certificates,
            LawBook law,
            Marks marks,
            Firms firms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.acts = acts;
        this.certificates = certificates;
        this.law = law;
        this.marks = marks;
        this.firms = firms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a case for a mark under a scheme of the law book.
     *
     * @param actor the mark's steward, or an official
     * @throws IllegalMove when the actor is neither, or the mark has a case that is not ended
     */
    @Transactional
    public CaseFile open(Mark mark, String scheme, Actor actor) {
        Role role = actor.may(Role.STEWARD, mark.slug()) ? Role.STEWARD : requireOfficial(actor);
        if (law.scheme(scheme).isEmpty()) {
            throw new IllegalMove("unknown-scheme");
        }
        // One mark's openings follow each other, so that two stewards do not open two cases at once.
        database.sql("select id from mark where id = :id for update")
                .param("id", mark.id())
                .query(UUID.class)
                .single();
        boolean pending = rows().stream().anyMatch(row -> row.markId().equals(mark.id()) && !ended(row));
        if (pending) {
            throw new IllegalMove("case-pending");
        }
        String number = String.format(
                "%d-%04d",
                today().getYear(),
                database.sql("select nextval('eligibility_case_number')")
                        .query(Long.class)
                        .single());
        UUID id = database.sql("""
                        insert into eligibility_case (number, mark_id, scheme, opened_at)
                        values (:number, :mark, :scheme, :now) returning id""")
                .param("number", number)
                .param("mark", mark.id())
                .param("scheme", scheme)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        append(id, new CaseAct.Opened(mark.id(), scheme), actor, role);
        return file(number).orElseThrow();
    }

    /** All cases, last opened first, at most a thousand. */
    @Transactional(readOnly = true)
    public List<CaseRow> rows() {
        return database.sql(
                        "select id, number, opened_at from eligibility_case order by opened_at desc, number desc limit "
                                + MOST)
                .query((row, n) -> {
                    CaseFile file = fold(row.getObject("id", UUID.class), row.getString("number"));
                    return new CaseRow(
                            file.number(),
                            file.markId(),
                            file.scheme(),
                            file.state(),
                            row.getObject("opened_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** The case of a number. */
    public Optional<CaseFile> file(String number) {
        return database.sql("select id, number from eligibility_case where number = :number")
                .param("number", number)
                .query((row, n) -> fold(row.getObject("id", UUID.class), row.getString("number")))
                .optional();
    }

    /** The scheme under which a case runs. */
    public Scheme scheme(CaseFile file) {
        return law.scheme(file.scheme())
                .orElseThrow(() -> new IllegalStateException("The law book lost the scheme " + file.scheme()));
    }

    /** The schemes under which a case may be opened. */
    public List<Scheme> schemes() {
        return law.schemes();
    }

    /** What the law of a day says of the case: facts are gathered from the rooms that know them, then assessed. */
    public List<Finding> findings(CaseFile file, LocalDate on) {
        return scheme(file).assess(facts(file, on), on);
    }

    /**
     * Declares a fact with the document behind it.
     *
     * @param actor the mark's steward, or an official who enters it for them
     * @throws IllegalMove when the case gathers no more facts
     */
    @Transactional
    public CaseFile declare(
            String number,
            String fact,
            BigDecimal value,
            LocalDate asOf,
            String issuer,
            MediaRef document,
            Actor actor) {
        CaseFile file = locked(number);
        Role role = actor.may(Role.STEWARD, markOf(file).slug()) ? Role.STEWARD : requireOfficial(actor);
        if (!file.state().gathers()) {
            throw new IllegalMove("facts-closed");
        }
        if (value.signum() < 0 || issuer.isBlank() || asOf.isAfter(today())) {
            throw new IllegalMove("fact-shape");
        }
        append(file.id(), new CaseAct.FactDeclared(fact, value, asOf, issuer.strip(), document.hash()), actor, role);
        return file(number).orElseThrow();
    }

    /**
     * Recommends a decision, under the law of today.
     *
     * @throws IllegalMove when the actor is no deciding official, stands on the applicant's side, gives no words, or the state
     *     does not await such a decision
     */
    @Transactional
    public CaseFile recommend(String number, Decision decision, Actor actor) {
        CaseFile file = locked(number);
        requireImpartial(actor, Role.DECIDER, file);
        if (decision.words().isBlank()) {
            throw new IllegalMove("words-missing");
        }
        boolean fits = decision instanceof Decision.Revoked
                ? file.state() == CaseState.GRANTED
                : file.state().gathers();
        if (!fits) {
            throw new IllegalMove("not-now");
        }
        append(file.id(), new CaseAct.Recommended(decision, today()), actor, Role.DECIDER);
        return file(number).orElseThrow();
    }

    /**
     * Confirms what another official recommended; it takes effect with this act.
     *
     * @throws IllegalMove when nothing awaits confirmation, or the actor recommended it, or stands on the applicant's side
     */
    @Transactional
    public CaseFile confirm(String number, Actor actor) {
        CaseFile file = locked(number);
        Decision decision = awaiting(file, actor).decision();
        LocalDate today = today();
        String certificate = file.certificate().orElse("");
        LocalDate validUntil = today;
        switch (decision) {
            case Decision.Granted _, Decision.GrantedWithProviso _ -> {
                certificate = certificateNumber(file.number());
                validUntil = scheme(file).validUntil(today);
                certificates.grant(certificate, file, today, validUntil, decision.words());
            }
            case Decision.Revoked _ -> certificates.revoke(certificate, today);
            case Decision.Refused _, Decision.Remitted _ -> {}
        }
        append(file.id(), new CaseAct.Confirmed(decision, certificate, validUntil), actor, Role.COUNTERSIGNER);
        if (!certificate.isEmpty()) {
            events.publishEvent(new CertificateChanged(file.markId()));
        }
        return file(number).orElseThrow();
    }

    /**
     * Sends a recommendation back to be thought over.
     *
     * @throws IllegalMove as {@link #confirm}, or when no reason is given
     */
    @Transactional
    public CaseFile sendBack(String number, String reason, Actor actor) {
        CaseFile file = locked(number);
        awaiting(file, actor);
        if (reason.isBlank()) {
            throw new IllegalMove("words-missing");
        }
        append(file.id(), new CaseAct.SentBack(reason.strip()), actor, Role.COUNTERSIGNER);
        return file(number).orElseThrow();
    }

    /** Whether nothing of a case can come any more, so that its mark may open another. */
    private boolean ended(CaseRow row) {
        return switch (row.state()) {
            case REFUSED, REVOKED -> true;
            case GRANTED, REVOCATION_RECOMMENDED ->
                certificates
                        .byNumber(certificateNumber(row.number()))
                        .filter(certificate -> today().isAfter(certificate.validUntil()))
                        .isPresent();
            case OPEN, RECOMMENDED, REMITTED -> false;
        };
    }

    private Map<String, Fact> facts(CaseFile file, LocalDate on) {
        Map<String, Fact> facts = new HashMap<>(file.declared());
        marks.regulationsInForce(file.markId(), on)
                .map(Regulations::registeredOn)
                .ifPresent(since -> facts.put(
                        "regulations_days_in_force",
                        new Fact(BigDecimal.valueOf(ChronoUnit.DAYS.between(since, on)), on, "brand")));
        long active = firms.membersOf(file.markId(), on).stream()
                .filter(Member::admitted)
                .count();
        facts.put("active_member_firms", new Fact(BigDecimal.valueOf(active), on, "brand"));
        return facts;
    }

    private CaseFile.Recommendation awaiting(CaseFile file, Actor actor) {
        requireImpartial(actor, Role.COUNTERSIGNER, file);
        CaseFile.Recommendation recommendation =
                file.recommendation().orElseThrow(() -> new IllegalMove("nothing-recommended"));
        if (recommendation.by().equals(actor.id())) {
            throw new IllegalMove("same-person");
        }
        return recommendation;
    }

    /** Who holds any role for the mark or one of its members is a party, whatever else they may be. */
    private void requireImpartial(Actor actor, Role role, CaseFile file) {
        if (!actor.holds(role)) {
            throw new IllegalMove("not-your-role");
        }
        boolean party = actor.may(Role.STEWARD, markOf(file).slug())
                || firms.membersOf(file.markId(), today()).stream()
                        .anyMatch(member -> actor.may(Role.MEMBER, member.firm().slug()));
        if (party) {
            throw new IllegalMove("party");
        }
    }

    private static Role requireOfficial(Actor actor) {
        if (actor.holds(Role.DECIDER)) {
            return Role.DECIDER;
        }
        throw new IllegalMove("not-your-role");
    }

    private Mark markOf(CaseFile file) {
        Mark mark = marks.byIds(List.of(file.markId())).get(file.markId());
        if (mark == null) {
            throw new IllegalStateException("The case " + file.number() + " has no mark");
        }
        return mark;
    }

    /** The case with its row locked, so that two officials act one after the other. */
    private CaseFile locked(String number) {
        return database.sql("select id, number from eligibility_case where number = :number for update")
                .param("number", number)
                .query((row, n) -> fold(row.getObject("id", UUID.class), row.getString("number")))
                .optional()
                .orElseThrow(() -> new IllegalMove("unknown-case"));
    }

    private CaseFile fold(UUID id, String number) {
        return CaseFile.of(
                id, number, acts.of(chain(id)).stream().map(Cases::step).toList());
    }

    private static CaseFile.Step step(Act act) {
        return new CaseFile.Step(
                act.sequence(),
                JSON.readValue(act.content(), CaseAct.class),
                act.actorId(),
                act.actorName(),
                act.actorRole(),
                act.at(),
                act.hash());
    }

    private void append(UUID caseId, CaseAct act, Actor actor, Role role) {
        String content = JSON.writerFor(CaseAct.class).writeValueAsString(act);
        acts.append(chain(caseId), JSON.readTree(content).get("act").asString(), content, actor, role);
    }

    private static String chain(UUID caseId) {
        return "case/" + caseId;
    }

    private static String certificateNumber(String caseNumber) {
        return "C-" + caseNumber;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
