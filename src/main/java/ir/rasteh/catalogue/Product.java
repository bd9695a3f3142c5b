package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product of a member firm under a mark, as its maker described it.
 *
 * @param slug its name in addresses, given once and kept when names change
 * @param sku the firm's own number; firm and sku together make a product the same
 * @param materials codes of the family's {@link Vocabulary}, or words as written
 * @param attributes by key of the family's vocabulary, in the order in which they were written
 * @param certificates those that its firm says it holds, expired ones too
 * @param availability null when nothing is said of it
 * @param pictures content hashes of the room {@code media}, the first one leads
 * @param version counts saves; who saves an older version than the present one is told so
 */
public record Product(
        UUID id,
        String slug,
        String sku,
        UUID markId,
        UUID firmId,
        LocalizedText names,
        LocalizedText texts,
        CraftFamily family,
        HsCode hs,
        Province province,
        String county,
        List<String> materials,
        Offer offer,
        Map<String, String> attributes,
        String packaging,
        Parcel parcel,
        List<HeldCertificate> certificates,
        @Nullable Availability availability,
        List<String> pictures,
        ProductState state,
        long version,
        Instant createdAt,
        Instant savedAt) {}
