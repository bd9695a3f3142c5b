package ir.rasteh.face.window;

import ir.rasteh.brand.Mark;
import ir.rasteh.catalogue.Listing;
import ir.rasteh.eligibility.Badge;
import ir.rasteh.eligibility.Certificates;
import ir.rasteh.search.ProductCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Listings from the database as the same cards that a search finds. */
@Component
class Cards {

    private final Certificates certificates;
    private final Clock clock;

    Cards(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    List<ProductCard> of(Collection<Listing> listings) {
        Map<UUID, Badge> badges =
                badges(listings.stream().map(listing -> listing.mark().id()).collect(Collectors.toSet()));
        return listings.stream()
                .map(listing -> card(listing, badges.get(listing.mark().id())))
                .toList();
    }

    /** The badges of those among these marks that hold a certificate today. */
    Map<UUID, Badge> badges(Collection<UUID> markIds) {
        return markIds.isEmpty() ? Map.of() : certificates.badges(markIds, today());
    }

    @Nullable
    Badge badge(Mark mark) {
        return badges(List.of(mark.id())).get(mark.id());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ProductCard card(Listing listing, @Nullable Badge badge) {
        return new ProductCard(
                listing.product().id(),
                listing.product().slug(),
                listing.product().names(),
                listing.product().family(),
                listing.product().hs(),
                listing.product().province(),
                new ProductCard.Named(listing.mark().slug(), listing.mark().names()),
                new ProductCard.Named(listing.firm().slug(), listing.firm().names()),
                listing.product().offer(),
                listing.product().pictures().isEmpty()
                        ? null
                        : listing.product().pictures().getFirst(),
                // The mark's certificate covers the goods of its admitted members alone.
                badge == null || !listing.admitted() ? null : badge.validUntil(),
                Map.of());
    }
}
