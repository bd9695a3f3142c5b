package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.identity.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steward's look at what member firms want to show: what waits, how it differs from what was approved, and the word on it.
 * Nobody has a word on the goods of a firm of their own.
 */
@Component
public class Review {

    /** The most letters of a remark. */
    public static final int LONGEST_REMARK = 1000;

    private static final Set<Column> NOT_COMPARED = EnumSet.of(Column.STATE, Column.FIRM);

    /**
     * Where a product stands in the queue of its mark.
     *
     * @param number 1 is next
     */
    public record Place(int number, Instant since) {}

    private final ProductTable products;
    private final ListingTable listings;
    private final WaitingTable waiting;
    private final MoveTable moves;
    private final RemarkTable remarks;
    private final ShelfKeys keys;
    private final Firms firms;
    private final ApplicationEventPublisher events;

    Review(
            ProductTable products,
            ListingTable listings,
            WaitingTable waiting,
            MoveTable moves,
            RemarkTable remarks,
            ShelfKeys keys,
            Firms firms,
            ApplicationEventPublisher events) {
        this.products = products;
        this.listings = listings;
        this.waiting = waiting;
        this.moves = moves;
        this.remarks = remarks;
        this.keys = keys;
        this.firms = firms;
        this.events = events;
    }

    /** What waits for this steward, over all their marks, the longest waiting first. */
    public List<Waiting> queue(Actor steward, int limit, int offset) {
        Map<UUID, Mark> governed = governed(steward);
        List<WaitingTable.Row> rows = waiting.queue(governed.keySet(), keys.own(steward), limit, offset);
        Map<UUID, Product> found =
                byId(products.byIds(rows.stream().map(WaitingTable.Row::product).toList()));
        Map<UUID, Firm> firmOf =
                firms.byIds(found.values().stream().map(Product::firmId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    Product product = Objects.requireNonNull(found.get(row.product()));
                    return new Waiting(
                            product,
                            Objects.requireNonNull(governed.get(product.markId())),
                            Objects.requireNonNull(firmOf.get(product.firmId())),
                            row.sample(),
                            row.fresh(),
                            row.since());
                })
                .toList();
    }

    /** How much waits for this steward. */
    public int queueSize(Actor steward) {
        return waiting.queueSize(governed(steward).keySet(), keys.own(steward));
    }

    /** What buyers saw of a waiting product until it began to wait; empty for what is new, or waits no longer. */
    public Optional<Product> before(UUID product, Actor steward) {
        return waiting.before(product).filter(found -> keys.opens(steward, found));
    }

    /** The fields in which a product differs from an earlier version of itself, in the order of the columns. */
    public static List<Difference> differences(Product before, Product now) {
        ProductDraft old = ProductDraft.of(before, "");
        ProductDraft young = ProductDraft.of(now, "");
        List<Difference> differences = new ArrayList<>();
        for (Column column : Column.values()) {
            if (!NOT_COMPARED.contains(column) && !old.cell(column).equals(young.cell(column))) {
                differences.add(new Difference(column, old.cell(column), young.cell(column)));
            }
        }
        return differences;
    }

    /**
     * Finds these good: they go on show, or stay there.
     *
     * @param versions of each product, the version that the steward looked at
     * @throws AccessDeniedException when one of them is not this steward's to judge; then nothing is approved
     */
    @Transactional
    public Map<UUID, Verdict> approve(Map<UUID, Long> versions, Actor steward) {
        Map<UUID, Product> found = held(versions.keySet(), steward);
        Map<UUID, Boolean> kinds = waiting.samples(found.keySet());
        Map<UUID, Verdict> verdicts = new HashMap<>();
        Map<UUID, MoveTable.Step> steps = new LinkedHashMap<>();
        List<UUID> shown = new ArrayList<>();
        versions.forEach((id, version) -> {
            Product product = found.get(id);
            if (product == null || product.version() != version || !kinds.containsKey(id)) {
                verdicts.put(id, new Verdict.ChangedMeanwhile());
            } else if (Boolean.TRUE.equals(kinds.get(id))) {
                steps.put(id, new MoveTable.Step(id, product.state(), product.state(), Move.Why.APPROVED));
            } else {
                steps.put(id, new MoveTable.Step(id, product.state(), ProductState.ON_SHOW, Move.Why.APPROVED));
                shown.add(id);
            }
        });
        products.place(steps.values());
        moves.keep(steps.values(), steward, "");
        listings.approve(shown, steward.name());
        waiting.leave(steps.keySet());
        remarks.close(steps.keySet());
        if (!shown.isEmpty()) {
            events.publishEvent(new ProductChanged(shown));
        }
        byId(products.byIds(steps.keySet())).forEach((id, now) -> verdicts.put(id, new Verdict.Given(now)));
        return verdicts;
    }

    /**
     * Gives a product back to its firm. What buyers saw before stays on show; of a sample, what they saw before it.
     *
     * @param byField what is to be mended, by field
     * @param words on the whole, or nothing
     * @throws AccessDeniedException when it is not this steward's to judge
     */
    @Transactional
    public Verdict giveBack(UUID id, long version, Map<Column, String> byField, String words, Actor steward) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        byField.forEach((column, text) -> {
            if (!text.isBlank()) {
                said.put(column, shortened(text));
            }
        });
        if (said.isEmpty() && words.isBlank()) {
            return new Verdict.NothingSaid();
        }
        Product product = held(Set.of(id), steward).get(id);
        Boolean sample = waiting.samples(Set.of(id)).get(id);
        if (product == null || product.version() != version || sample == null) {
            return new Verdict.ChangedMeanwhile();
        }
        ProductState to = sample && product.state() != ProductState.ON_SHOW ? product.state() : ProductState.DRAFT;
        List<MoveTable.Step> step = List.of(new MoveTable.Step(id, product.state(), to, Move.Why.RETURNED));
        products.place(step);
        moves.keep(step, steward, shortened(words));
        remarks.keep(product, said, steward.name());
        if (sample) {
            listings.goBack(id);
            events.publishEvent(new ProductChanged(List.of(id)));
        }
        waiting.leave(Set.of(id));
        return new Verdict.Given(products.byIds(Set.of(id)).getFirst());
    }

    /** Where those of these products that wait to be asked about stand in their queues. */
    public Map<UUID, Place> places(Collection<UUID> ids, Actor actor) {
        Map<UUID, Place> places = waiting.places(ids);
        Map<UUID, Product> found = byId(products.byIds(places.keySet()));
        places.keySet().removeIf(id -> !keys.opens(actor, Objects.requireNonNull(found.get(id))));
        return places;
    }

    /** What is to be mended in a product before it can go on show. */
    public List<Remark> remarks(UUID id, Actor actor) {
        return open(id, actor).map(product -> remarks.open(id)).orElse(List.of());
    }

    /** The moves of a product, the last first; at most two hundred. */
    public List<Move> moves(UUID id, Actor actor) {
        return open(id, actor).map(product -> moves.of(id)).orElse(List.of());
    }

    /** Whether what this person wants to show of the firm's under the mark goes on show without waiting for the steward. */
    public boolean publishesAtOnce(Mark mark, Firm firm, Actor actor) {
        return ProductRoad.vouches(actor, mark, firm)
                || moves.withGoodRecord(mark.id(), Set.of(firm.id())).contains(firm.id());
    }

    /** Whether buyers see a version of this product now. */
    public boolean isShown(UUID id) {
        return !listings.byIds(Set.of(id)).isEmpty();
    }

    private Optional<Product> open(UUID id, Actor actor) {
        return products.byIds(Set.of(id)).stream()
                .filter(product -> keys.opens(actor, product))
                .findFirst();
    }

    private Map<UUID, Product> held(Collection<UUID> ids, Actor steward) {
        products.hold(ids);
        Map<UUID, Product> found = byId(products.byIds(ids));
        Map<UUID, Mark> governed = governed(steward);
        List<UUID> own = keys.own(steward);
        found.values().forEach(product -> {
            if (!governed.containsKey(product.markId()) || own.contains(product.firmId())) {
                throw new AccessDeniedException(
                        "Only the mark's steward judges its goods, and nobody their own firm's");
            }
        });
        return found;
    }

    private Map<UUID, Mark> governed(Actor steward) {
        return keys.governed(steward).stream().collect(Collectors.toMap(Mark::id, Function.identity(), (a, b) -> a));
    }

    private static Map<UUID, Product> byId(Collection<Product> found) {
        return found.stream().collect(Collectors.toMap(Product::id, Function.identity()));
    }

    private static String shortened(String text) {
        String words = text.strip();
        return words.length() <= LONGEST_REMARK ? words : words.substring(0, LONGEST_REMARK);
    }
}
