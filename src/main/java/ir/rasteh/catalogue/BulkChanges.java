package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.BulkChange.Line;
import ir.rasteh.catalogue.BulkChange.Made;
import ir.rasteh.catalogue.BulkChange.Outcome;
import ir.rasteh.catalogue.BulkChange.Standing;
import ir.rasteh.identity.Actor;
import ir.rasteh.kernel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes many products of a firm at once: first said for each what would become of it, then done, and for a day it can be
 * taken back. What somebody else has saved meanwhile is left alone, both ways.
 */
@Component
public class BulkChanges {

    private static final Logger LOG = LoggerFactory.getLogger(BulkChanges.class);

    /** How long a change can be taken back. */
    private static final Duration TAKEN_BACK_WITHIN = Duration.ofDays(1);

    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private final ProductTable products;
    private final BulkTable changes;
    private final Catalogue catalogue;
    private final ProductRoad road;
    private final Marks marks;
    private final ApplicationEventPublisher events;

    BulkChanges(
            ProductTable products,
            BulkTable changes,
            Catalogue catalogue,
            ProductRoad road,
            Marks marks,
            ApplicationEventPublisher events) {
        this.products = products;
        this.changes = changes;
        this.catalogue = catalogue;
        this.road = road;
        this.marks = marks;
        this.events = events;
    }

    /**
     * What would become of each product, in the order in which they were named; products that are not the firm's, or do not
     * lie under the mark, are not there.
     */
    public List<Line> preview(BulkChange change, Collection<UUID> ids, Firm firm, @Nullable Mark under, Actor actor) {
        Map<UUID, Product> found = found(ids, firm, under, actor);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(product -> line(change, product))
                .toList();
    }

    /** Does it, to all that can be changed. */
    @Transactional
    public Outcome change(BulkChange change, Collection<UUID> ids, Firm firm, @Nullable Mark under, Actor actor) {
        Map<UUID, Product> found = found(ids, firm, under, actor);
        List<Line> refused = new ArrayList<>();
        List<Product> wanted = new ArrayList<>();
        for (UUID id : ids) {
            Product product = found.get(id);
            if (product != null) {
                Line line = line(change, product);
                if (line.changes()) {
                    wanted.add(product);
                } else {
                    refused.add(line);
                }
            }
        }
        Map<UUID, Long> made = carryOut(
                wanted,
                product -> {
                    Standing after = line(change, product).after();
                    return after == null ? Standing.of(product) : after;
                },
                !(change instanceof BulkChange.StateTo),
                firm,
                actor);
        List<BulkTable.Before> before = new ArrayList<>();
        for (Product product : wanted) {
            Long version = made.get(product.id());
            if (version == null) {
                refused.add(refused(product, "not-allowed"));
            } else {
                before.add(new BulkTable.Before(product.id(), version, Standing.of(product)));
            }
        }
        if (!before.isEmpty()) {
            changes.keep(actor.id(), firm.id(), !(change instanceof BulkChange.StateTo), before);
        }
        return new Outcome(before.size(), refused);
    }

    /** The person's last change of the firm's goods, while it can be taken back. */
    public Optional<Made> last(Firm firm, Actor actor) {
        return changes.last(actor.id(), firm.id(), TAKEN_BACK_WITHIN);
    }

    /** Takes the person's last change back; products that were saved since stay as they are now. */
    @Transactional
    public Optional<Outcome> takeBack(Firm firm, @Nullable Mark under, Actor actor) {
        FirmShelf.requireMayLook(firm, under, actor);
        Made last = last(firm, actor).orElse(null);
        if (last == null || !changes.undone(last.id(), actor.id())) {
            return Optional.empty();
        }
        List<BulkTable.Before> before = changes.before(last.id());
        Map<UUID, Product> found =
                found(before.stream().map(BulkTable.Before::product).toList(), firm, under, actor);
        List<Line> refused = new ArrayList<>();
        Map<UUID, Standing> wanted = new LinkedHashMap<>();
        for (BulkTable.Before each : before) {
            Product product = found.get(each.product());
            if (product != null && product.version() == each.version()) {
                wanted.put(product.id(), each.standing());
            } else if (product != null) {
                refused.add(refused(product, "saved-meanwhile"));
            }
        }
        List<Product> untouched = found.values().stream()
                .filter(product -> wanted.containsKey(product.id()))
                .toList();
        Map<UUID, Long> made = carryOut(
                untouched,
                product -> wanted.getOrDefault(product.id(), Standing.of(product)),
                last.prices(),
                firm,
                actor);
        untouched.stream()
                .filter(product -> !made.containsKey(product.id()))
                .forEach(product -> refused.add(refused(product, "not-allowed")));
        return Optional.of(new Outcome(made.size(), refused));
    }

    /** The versions that were made, by product; what could not be changed is missing. */
    private Map<UUID, Long> carryOut(
            List<Product> wanted, Function<Product, Standing> to, boolean prices, Firm firm, Actor actor) {
        return prices ? setPrices(wanted, to, firm, actor) : move(wanted, to, actor);
    }

    /** Whether a product may go to a state is the catalogue's to say, for one as for many. */
    private Map<UUID, Long> move(List<Product> wanted, Function<Product, Standing> to, Actor actor) {
        Map<UUID, Long> made = new HashMap<>();
        for (Product product : wanted) {
            switch (catalogue.move(product.id(), to.apply(product).state(), actor)) {
                case MoveResult.Moved moved ->
                    made.put(product.id(), moved.product().version());
                case MoveResult.Refused refused -> LOG.debug("A product stays {}", refused.from());
                case MoveResult.Gone gone -> LOG.debug("A product is gone: {}", gone);
            }
        }
        return made;
    }

    /** A price goes the same road as one that was saved by hand: what is on show may have to be approved anew. */
    private Map<UUID, Long> setPrices(List<Product> wanted, Function<Product, Standing> to, Firm firm, Actor actor) {
        Map<UUID, Long> made = changes.setPrices(
                wanted.stream()
                        .map(product -> new BulkTable.Before(product.id(), product.version(), Standing.of(product)))
                        .toList(),
                wanted.stream().map(to).toList(),
                actor.name());
        wanted.stream()
                .filter(product -> made.containsKey(product.id()))
                .collect(Collectors.groupingBy(Product::markId))
                .forEach((id, under) -> road.settle(
                        under.stream()
                                .map(product -> new ProductRoad.Wish(
                                        product.id(),
                                        firm,
                                        product.state(),
                                        to.apply(product).state()))
                                .toList(),
                        Objects.requireNonNull(marks.byIds(List.of(id)).get(id)),
                        actor));
        if (!made.isEmpty()) {
            events.publishEvent(new ProductChanged(List.copyOf(made.keySet())));
        }
        return made;
    }

    private Map<UUID, Product> found(Collection<UUID> ids, Firm firm, @Nullable Mark under, Actor actor) {
        FirmShelf.requireMayLook(firm, under, actor);
        if (ids.size() > BulkChange.MOST) {
            throw new IllegalArgumentException("At most " + BulkChange.MOST + " products at once");
        }
        return products.byIds(ids).stream()
                .filter(product -> product.firmId().equals(firm.id()))
                .filter(product -> under == null || product.markId().equals(under.id()))
                .collect(Collectors.toMap(Product::id, product -> product));
    }

    private static Line line(BulkChange change, Product product) {
        Standing now = Standing.of(product);
        return switch (change) {
            case BulkChange.PriceTo to -> toward(product, new Standing(to.price(), null, now.state()));
            case BulkChange.PriceBy by -> {
                Money price = now.price();
                if (price == null) {
                    yield refused(product, "no-price");
                }
                BigDecimal upTo = now.priceTo() == null ? null : by.of(now.priceTo());
                BigDecimal from = by.of(price.amount());
                yield from.signum() == 0 || from.compareTo(LARGEST) > 0
                        ? refused(product, "rounded-away")
                        : toward(product, new Standing(new Money(from, price.currency()), upTo, now.state()));
            }
            case BulkChange.StateTo to when !product.state().mayBecome(to.state()) -> refused(product, "not-allowed");
            case BulkChange.StateTo to -> toward(product, new Standing(now.price(), now.priceTo(), to.state()));
        };
    }

    private static Line toward(Product product, Standing after) {
        return after.equals(Standing.of(product))
                ? refused(product, "same")
                : new Line(product.id(), product.sku(), product.names(), Standing.of(product), after, null);
    }

    private static Line refused(Product product, String why) {
        return new Line(product.id(), product.sku(), product.names(), Standing.of(product), null, why);
    }

    /** Clears away once a day what can no longer be taken back. */
    @Scheduled(fixedDelayString = "24h", initialDelayString = "2h")
    void forgetOld() {
        changes.forget(TAKEN_BACK_WITHIN.multipliedBy(2));
    }
}
