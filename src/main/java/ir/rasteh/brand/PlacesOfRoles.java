package ir.rasteh.brand;

import ir.rasteh.identity.BodySettings;
import ir.rasteh.identity.Grant;
import ir.rasteh.identity.Places;
import ir.rasteh.kernel.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the door for which firms and marks somebody may hold a role. */
@Component
class PlacesOfRoles implements Places {

    private final Firms firms;
    private final Marks marks;
    private final BodySettings bodies;
    private final Clock clock;

    PlacesOfRoles(Firms firms, Marks marks, BodySettings bodies, Clock clock) {
        this.firms = firms;
        this.marks = marks;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Optional<LocalizedText> nameOf(Grant grant) {
        return switch (grant.role()) {
            case MEMBER -> firms.bySlug(grant.scope()).map(Firm::names);
            case STEWARD -> marks.bySlug(grant.scope()).map(Mark::names);
            case AGENCY -> bodies.nameOf(grant.scope());
            case INTAKE, DECIDER, COUNTERSIGNER, ADMINISTRATOR -> Optional.empty();
        };
    }

    @Override
    public Set<String> firmsUnder(String mark) {
        Stream<Firm> under = mark.equals(Grant.EVERYWHERE)
                ? firms.all().stream()
                : marks.bySlug(mark).stream()
                        .flatMap(known -> firms.membersOf(known.id(), LocalDate.now(clock)).stream())
                        .map(Member::firm);
        return under.map(Firm::slug).collect(Collectors.toSet());
    }

    @Override
    public boolean firm(String slug) {
        return firms.bySlug(slug).isPresent();
    }

    @Override
    public boolean mark(String slug) {
        return marks.bySlug(slug).isPresent();
    }

    @Override
    public boolean member(String firm, String mark) {
        return firms.bySlug(firm)
                .flatMap(known -> marks.bySlug(mark)
                        .filter(under ->
                                firms.marksOf(known.id(), LocalDate.now(clock)).contains(under.id())))
                .isPresent();
    }
}
