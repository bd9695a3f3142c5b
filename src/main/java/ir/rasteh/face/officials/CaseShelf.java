package ir.rasteh.face.officials;

import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.eligibility.CaseFile;
import ir.rasteh.eligibility.CaseRow;
import ir.rasteh.eligibility.CaseState;
import ir.rasteh.eligibility.Cases;
import ir.rasteh.identity.Actor;
import ir.rasteh.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases that somebody may read: an official all of them, a steward those of their own mark. */
@Component
class CaseShelf {

    /** A case with its mark, as a list shows it. */
    record Entry(CaseRow row, Mark mark) {}

    private final Cases cases;
    private final Marks marks;

    CaseShelf(Cases cases, Marks marks) {
        this.cases = cases;
        this.marks = marks;
    }

    /** The cases in a state, or in any, last opened first. */
    List<Entry> entries(Actor reader, @Nullable CaseState state) {
        List<CaseRow> rows = cases.rows().stream()
                .filter(row -> state == null || row.state() == state)
                .toList();
        Map<UUID, Mark> markOf = marks.byIds(rows.stream().map(CaseRow::markId).collect(Collectors.toSet()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(markOf.get(row.markId())).stream()
                        .filter(mark -> mayRead(reader, mark))
                        .map(mark -> new Entry(row, mark)))
                .toList();
    }

    /** The mark of a case, if this person may read the case. */
    Optional<Mark> markOf(CaseFile file, Actor reader) {
        return Optional.ofNullable(marks.byIds(List.of(file.markId())).get(file.markId()))
                .filter(mark -> mayRead(reader, mark));
    }

    private static boolean mayRead(Actor reader, Mark mark) {
        return Stream.of(Role.INTAKE, Role.AGENCY, Role.DECIDER, Role.COUNTERSIGNER)
                        .anyMatch(reader::holds)
                || reader.may(Role.STEWARD, mark.slug());
    }
}
