package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft that has been read and believed.
 *
 * @param family absent where the mark's own family is meant
 * @param province absent where the firm's own province is meant
 * @param state absent where the product's present state stays, or a new product begins on show
 */
record ProductFacts(
        String sku,
        LocalizedText names,
        LocalizedText texts,
        @Nullable CraftFamily family,
        HsCode hs,
        @Nullable Province province,
        String county,
        List<String> materials,
        Offer offer,
        Map<String, String> attributes,
        String packaging,
        Parcel parcel,
        List<HeldCertificate> certificates,
        @Nullable Availability availability,
        List<String> pictures,
        @Nullable ProductState state) {}
