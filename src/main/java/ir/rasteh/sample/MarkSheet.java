package ir.rasteh.sample;

import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Regulations;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A mark as {@code mark.yaml} tells it. */
record MarkSheet(
        String slug,
        String family,
        LocalizedText names,
        LocalizedText kind,
        List<String> provinces,
        List<LocalizedText> counties,
        List<String> hs,
        List<Mark.AlsoHeld> also,
        LocalizedText story,
        Rules regulations,
        Mark.Steward steward,
        LocalDate founded,
        String reality,
        boolean sample) {

    record Rules(
            LocalDate declared,
            LocalDate registered,
            List<LocalizedText> common,
            LocalizedText entitled,
            LocalizedText sanctions) {}

    Mark mark() {
        return new Mark(
                new UUID(0, 0),
                slug,
                CraftFamily.of(family).orElseThrow(),
                names,
                kind,
                provinces.stream().map(code -> Province.of(code).orElseThrow()).toList(),
                counties,
                hs,
                story,
                also,
                steward,
                founded,
                reality,
                sample);
    }

    Regulations firstRegulations() {
        return new Regulations(
                1,
                regulations.declared(),
                regulations.registered(),
                regulations.common(),
                regulations.entitled(),
                regulations.sanctions());
    }
}
