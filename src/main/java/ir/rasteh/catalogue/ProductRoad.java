package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Leads products from their maker's desk to the buyer. Whoever wishes a product on show gets it there when they are the mark's
 * steward, when nothing changed since it was approved, or when the firm has a good record; else it waits for the steward.
 */
@Component
class ProductRoad {

    /**
     * What somebody wishes for a product that is stored.
     *
     * @param from the state before, or null for a new product
     * @param asked null where nothing was said of it: then it stays, and a new one wants to go on show
     */
    record Wish(
            UUID product,
            Firm firm,
            @Nullable ProductState from,
            @Nullable ProductState asked) {

        ProductState wanted() {
            return asked != null ? asked : from != null ? from : ProductState.ON_SHOW;
        }
    }

    private final ProductTable products;
    private final ListingTable listings;
    private final MoveTable moves;
    private final WaitingTable waiting;
    private final RemarkTable remarks;
    private final ReviewSettings settings;

    ProductRoad(
            ProductTable products,
            ListingTable listings,
            MoveTable moves,
            WaitingTable waiting,
            RemarkTable remarks,
            ReviewSettings settings) {
        this.products = products;
        this.listings = listings;
        this.moves = moves;
        this.waiting = waiting;
        this.remarks = remarks;
        this.settings = settings;
    }

    /** What is wrong with asking for a state from another, if anything is. */
    static Optional<Problem> illegal(ProductState from, @Nullable ProductState asked) {
        return asked == null || from.mayBecome(asked)
                ? Optional.empty()
                : Optional.of(Problem.of(Column.STATE, "illegal-move"));
    }

    /** Brings stored products of a mark where they are wished, or as far as they may go; within the transaction that stored them. */
    void settle(Collection<Wish> wishes, Mark mark, Actor actor) {
        if (wishes.isEmpty()) {
            return;
        }
        List<UUID> ids = wishes.stream().map(Wish::product).toList();
        Map<UUID, ListingTable.Standing> standings = listings.standings(ids);
        Set<UUID> trusted = moves.withGoodRecord(
                mark.id(), wishes.stream().map(wish -> wish.firm().id()).collect(Collectors.toSet()));
        Map<UUID, MoveTable.Step> steps = new LinkedHashMap<>();
        Map<Move.Why, List<UUID>> by = new EnumMap<>(Move.Why.class);
        for (Wish wish : wishes) {
            ListingTable.Standing standing = Objects.requireNonNull(standings.get(wish.product()));
            MoveTable.Step step = step(wish, standing, mark, actor, trusted);
            if (step.from() != step.to() || step.to() == ProductState.ON_SHOW && !standing.same()) {
                steps.put(wish.product(), step);
                by.computeIfAbsent(step.why(), why -> new ArrayList<>()).add(wish.product());
            }
        }
        products.place(steps.values());
        moves.keep(steps.values(), actor, "");
        List<UUID> published = by.getOrDefault(Move.Why.PUBLISHED, List.of());
        List<UUID> sampled = published.stream()
                .filter(id ->
                        isSampled(id, Objects.requireNonNull(standings.get(id)).version()))
                .toList();
        // Before the listings change: what buyers saw until now is what the steward compares a sample with.
        waiting.sample(sampled);
        waiting.send(by.getOrDefault(Move.Why.SENT, List.of()));
        listings.approve(all(by, Move.Why.APPROVED, Move.Why.VOUCHED, Move.Why.PUBLISHED), actor.name());
        listings.show(all(by, Move.Why.SHOWN_AGAIN), true);
        listings.show(all(by, Move.Why.HIDDEN, Move.Why.ARCHIVED), false);
        waiting.leave(all(by, Move.Why.APPROVED, Move.Why.VOUCHED));
        waiting.stopAsking(all(
                by, Move.Why.PUBLISHED, Move.Why.SHOWN_AGAIN, Move.Why.WITHDRAWN, Move.Why.HIDDEN, Move.Why.ARCHIVED));
        remarks.close(all(by, Move.Why.APPROVED, Move.Why.VOUCHED));
        remarks.closeMended(ids);
    }

    private static MoveTable.Step step(
            Wish wish, ListingTable.Standing standing, Mark mark, Actor actor, Set<UUID> trusted) {
        boolean vouches = vouches(actor, mark, wish.firm());
        return switch (wish.wanted()) {
            case DRAFT -> to(wish, ProductState.DRAFT, wish.from() == null ? Move.Why.BEGUN : Move.Why.WITHDRAWN);
            case IN_REVIEW -> to(wish, ProductState.IN_REVIEW, Move.Why.SENT);
            case HIDDEN -> to(wish, ProductState.HIDDEN, Move.Why.HIDDEN);
            case ARCHIVED -> to(wish, ProductState.ARCHIVED, Move.Why.ARCHIVED);
            case ON_SHOW -> {
                if (standing.same()) {
                    yield to(wish, ProductState.ON_SHOW, Move.Why.SHOWN_AGAIN);
                } else if (vouches) {
                    boolean asked = wish.from() == ProductState.IN_REVIEW;
                    yield to(wish, ProductState.ON_SHOW, asked ? Move.Why.APPROVED : Move.Why.VOUCHED);
                } else if (trusted.contains(wish.firm().id())) {
                    yield to(wish, ProductState.ON_SHOW, Move.Why.PUBLISHED);
                } else {
                    yield to(wish, ProductState.IN_REVIEW, Move.Why.SENT);
                }
            }
        };
    }

    private static MoveTable.Step to(Wish wish, ProductState state, Move.Why why) {
        return new MoveTable.Step(wish.product(), wish.from(), state, why);
    }

    /** A steward vouches for the goods of its mark, but nobody for those of a firm of their own. */
    static boolean vouches(Actor actor, Mark mark, Firm firm) {
        return actor.may(Role.STEWARD, mark.slug()) && !actor.may(Role.MEMBER, firm.slug());
    }

    /** Whether the steward is to see this version; always the same answer for the same version. */
    boolean isSampled(UUID product, long version) {
        CRC32 hash = new CRC32();
        hash.update((product + "/" + version).getBytes(StandardCharsets.US_ASCII));
        return hash.getValue() < settings.sampled() * (1L << Integer.SIZE);
    }

    private static List<UUID> all(Map<Move.Why, List<UUID>> by, Move.Why... reasons) {
        Predicate<Map.Entry<Move.Why, List<UUID>>> wanted =
                entry -> List.of(reasons).contains(entry.getKey());
        return by.entrySet().stream()
                .filter(wanted)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
