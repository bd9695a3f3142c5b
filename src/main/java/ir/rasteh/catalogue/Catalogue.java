package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.brand.Membership;
import ir.rasteh.identity.Actor;
import ir.rasteh.kernel.CraftFamily;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the member firms make. A draft is saved or comes back with what to mend; a product that was approved and is on show, from
 * a firm that is a member of its mark, is a listing that buyers see, as it was approved.
 */
@Component
public class Catalogue {

    private static final int MOST_FIRMS = 20_000;

    private final ProductTable products;
    private final ListingTable listings;
    private final ProductRoad road;
    private final ShelfKeys keys;
    private final DraftReader drafts;
    private final Marks marks;
    private final Firms firms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Catalogue(
            ProductTable products,
            ListingTable listings,
            ProductRoad road,
            ShelfKeys keys,
            DraftReader drafts,
            Marks marks,
            Firms firms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.listings = listings;
        this.road = road;
        this.keys = keys;
        this.drafts = drafts;
        this.marks = marks;
        this.firms = firms;
        this.events = events;
        this.clock = clock;
    }

    /** What would keep this draft from being saved under a mark, without saving it; empty when nothing would. */
    public List<Problem> check(ProductDraft draft, Mark mark) {
        return drafts.read(draft, mark.family()).problems();
    }

    /**
     * Saves what a member or steward wrote: a new product, or the next version of the one with this firm and sku. Row and
     * event share one transaction.
     *
     * @throws AccessDeniedException when the actor may not write for this firm
     */
    @Transactional
    public SaveResult save(ProductDraft draft, Mark mark, Firm firm, Actor actor) {
        ShelfKeys.require(actor, mark, firm);
        SaveResult result = store(draft, mark, firm, actor);
        if (result instanceof SaveResult.Saved saved) {
            events.publishEvent(new ProductChanged(List.of(saved.product().id())));
        }
        return result;
    }

    private SaveResult store(ProductDraft draft, Mark mark, Firm firm, Actor actor) {
        DraftReader.Reading reading = drafts.read(draft, mark.family());
        if (!reading.problems().isEmpty()) {
            return new SaveResult.NeedsWork(reading.problems());
        }
        ProductFacts facts = reading.facts();
        ProductState from =
                products.known(firm, facts.sku()).map(ProductTable.Known::state).orElse(null);
        Optional<Problem> illegal = from == null ? Optional.empty() : ProductRoad.illegal(from, facts.state());
        if (illegal.isPresent()) {
            return new SaveResult.NeedsWork(List.of(illegal.get()));
        }
        if (products.isUsedElsewhere(firm, facts.sku(), mark)) {
            return new SaveResult.NeedsWork(List.of(Problem.of(Column.SKU, "taken")));
        }
        Optional<Product> stored = products.save(facts, mark, firm, draft.basedOn(), actor.name());
        if (stored.isEmpty()) {
            return new SaveResult.NeedsWork(
                    List.of(Problem.of(Column.SKU, draft.basedOn() == null ? "taken" : "changed-meanwhile")));
        }
        UUID id = stored.get().id();
        road.settle(List.of(new ProductRoad.Wish(id, firm, from, facts.state())), mark, actor);
        return new SaveResult.Saved(products.byIds(List.of(id)).getFirst());
    }

    /**
     * Moves a product towards another state. Whoever may not put it on show finds it in review afterwards; what has waited
     * there and was approved once comes back as it was approved.
     */
    @Transactional
    public MoveResult move(UUID productId, ProductState asked, Actor actor) {
        ProductState from = products.hold(List.of(productId)).get(productId);
        if (from == null) {
            return new MoveResult.Gone();
        }
        Product found = products.byIds(List.of(productId)).getFirst();
        Mark mark = Objects.requireNonNull(marks.byIds(Set.of(found.markId())).get(found.markId()));
        Firm firm = Objects.requireNonNull(firms.byIds(Set.of(found.firmId())).get(found.firmId()));
        ShelfKeys.require(actor, mark, firm);
        if (!from.mayBecome(asked)) {
            return new MoveResult.Refused(from, asked);
        }
        road.settle(List.of(new ProductRoad.Wish(productId, firm, from, asked)), mark, actor);
        Product moved = products.byIds(List.of(productId)).getFirst();
        if (moved.state() != from) {
            products.touch(List.of(productId), actor.name());
            moved = products.byIds(List.of(productId)).getFirst();
            events.publishEvent(new ProductChanged(List.of(productId)));
        }
        return new MoveResult.Moved(moved);
    }

    /** The products of these ids, of any state, in no order; ids without a product are left out. */
    public List<Product> byIds(Collection<UUID> ids) {
        return products.byIds(ids);
    }

    /** The product of an address, of any state: for the house's own work. */
    public Optional<Product> bySlug(String slug) {
        return products.bySlug(slug);
    }

    /** The product of an address, of any state, if this person may open it. */
    public Optional<Product> bySlug(String slug, Actor actor) {
        return products.bySlug(slug).filter(product -> keys.opens(actor, product));
    }

    /** The listing of an address, if buyers may see it. */
    public Optional<Listing> listing(String slug) {
        return listings.bySlug(slug)
                .flatMap(product -> placed(List.of(product)).stream().findFirst());
    }

    /** The newest listings of a mark, or of the whole house when no mark is given, page by page. */
    public List<Listing> newest(@Nullable UUID markId, int limit, int offset) {
        return placed(listings.newest(markId, limit, offset));
    }

    /** The newest listings of every mark, at most {@code each} of one mark, newest first: a walk past all shelves. */
    public List<Listing> newestOfEach(int each) {
        return placed(listings.newestOfEach(each));
    }

    /** The newest listings of a firm, page by page. */
    public List<Listing> newestOf(Firm firm, int limit, int offset) {
        return placed(listings.newestOf(firm.id(), marksOf(firm), limit, offset));
    }

    /** How many listings a firm has on show, by family. */
    public Map<CraftFamily, Integer> countsOf(Firm firm) {
        return listings.countsOf(firm.id(), marksOf(firm));
    }

    /** What a firm can make in a month, summed from those of its listings that say so. */
    public List<Capacity> capacitiesOf(Firm firm) {
        return listings.capacitiesOf(firm.id(), marksOf(firm));
    }

    /** The firms that have anything on show; at most twenty thousand. */
    public Collection<Firm> firmsOnShow() {
        return firms.byIds(listings.firmsOnShow(MOST_FIRMS)).values();
    }

    private List<UUID> marksOf(Firm firm) {
        return firms.marksOf(firm.id(), LocalDate.now(clock));
    }

    /** How many listings each mark has on show. */
    public Map<UUID, Integer> countsByMark() {
        return listings.countsByMark();
    }

    /**
     * A firm's shelf, last saved first.
     *
     * @param text part of a name or sku, or blank for all
     * @param state only of this state, or null for all
     */
    public List<MemberShelfRow> shelf(UUID firmId, String text, @Nullable ProductState state, int limit, int offset) {
        return products.shelf(firmId, null, text, state, limit, offset);
    }

    /** How many rows {@link #shelf} has in all. */
    public int shelfSize(UUID firmId, String text, @Nullable ProductState state) {
        return products.shelfSize(firmId, null, text, state);
    }

    /** That part of a firm's shelf that lies under one mark: what the mark's steward sees of it, and nothing of other marks. */
    public List<MemberShelfRow> shelfUnder(
            UUID markId, UUID firmId, String text, @Nullable ProductState state, int limit, int offset) {
        return products.shelf(firmId, markId, text, state, limit, offset);
    }

    /** How many rows {@link #shelfUnder} has in all. */
    public int shelfSizeUnder(UUID markId, UUID firmId, String text, @Nullable ProductState state) {
        return products.shelfSize(firmId, markId, text, state);
    }

    /** Ids of all products in ascending order, page by page: how a rebuild walks the whole catalogue. */
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return products.idsAfter(after, limit);
    }

    /** Where a product stands when a walk goes through the catalogue mark by mark. */
    public record Place(UUID mark, UUID product) {}

    /** A page of all products, whatever their state, mark by mark: goods of a kind come together. */
    public List<Place> placesAfter(@Nullable Place after, int limit) {
        return products.placesAfter(after, limit);
    }

    /** Ids of all products of a mark: who must be told anew when the mark or its certificate changes. */
    public List<UUID> idsOfMark(UUID markId) {
        return products.idsOfMark(markId);
    }

    /** Those of these products that buyers may see, as they were approved; ids without a listing are left out. */
    public List<Listing> listings(Collection<UUID> productIds) {
        return placed(listings.byIds(productIds));
    }

    /** With mark and firm: one question to {@code brand} for each, for the whole batch. What no member offers is left out. */
    private List<Listing> placed(Collection<Product> onShow) {
        Map<UUID, Mark> markOf =
                marks.byIds(onShow.stream().map(Product::markId).collect(Collectors.toSet()));
        Set<UUID> firmIds = onShow.stream().map(Product::firmId).collect(Collectors.toSet());
        Map<UUID, Firm> firmOf = firms.byIds(firmIds);
        Set<Membership> memberships = firms.membershipsOf(firmIds, LocalDate.now(clock));
        return onShow.stream()
                .flatMap(product -> memberships.stream()
                        .filter(membership -> membership.markId().equals(product.markId())
                                && membership.firmId().equals(product.firmId()))
                        .map(membership -> new Listing(
                                product,
                                Objects.requireNonNull(markOf.get(product.markId())),
                                Objects.requireNonNull(firmOf.get(product.firmId())),
                                membership.admitted())))
                .toList();
    }
}
