package org.paintrend.exchange.redcap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.exchange.Cell;
import org.paintrend.exchange.Table;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.release.Asked;
import org.paintrend.exchange.release.Filled;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Subject;

/** The data of a project: for every procedure a row at its first event, and one at each other where something was recorded. */
record DataTable(Project project) implements Table {
    /** Codes that REDCap takes as names of records; any other gets one made from it. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,31}");

    @Override
    public Release release() {
        return project.release();
    }

    @Override
    public List<String> columns() {
        return Stream.of(
                        Stream.of(Project.RECORD, "redcap_event_name"),
                        project.cases().stream().flatMap(Column::heads),
                        project.assessments().stream().flatMap(Column::heads),
                        project.medications().stream().flatMap(Column::heads),
                        project.adverseEvents().stream().flatMap(Column::heads))
                .flatMap(one -> one)
                .toList();
    }

    @Override
    public Stream<List<Cell>> rows(Subject subject) {
        return Treated.of(subject).stream()
                .flatMap(treated -> project.events().stream().flatMap(event -> row(treated, event).stream()));
    }

    private Optional<List<Cell>> row(Treated treated, Event event) {
        boolean isFirst = event.equals(project.events().getFirst());
        @Nullable Asked asked = treated.treatment().counted(event.timepoint()).orElse(null);
        @Nullable Medicines medication = medication(treated, event).orElse(null);
        if (!isFirst && asked == null && medication == null) {
            return Optional.empty();
        }
        @Nullable Treated done = isFirst ? treated : null;
        @Nullable List<Filled> events = isFirst ? Project.adverseEvents(treated.treatment()) : null;
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Code(record(treated)));
        row.add(new Cell.Code(event.unique()));
        project.cases().forEach(one -> one.cells(done).forEach(row::add));
        project.assessments().forEach(one -> one.cells(asked).forEach(row::add));
        project.medications().forEach(one -> one.cells(medication).forEach(row::add));
        project.adverseEvents().forEach(one -> one.cells(events).forEach(row::add));
        return Optional.of(row);
    }

    private Optional<Medicines> medication(Treated treated, Event event) {
        return treated.treatment().sheets().stream()
                .filter(sheet -> sheet.kind() == SheetKind.MEDICATION
                        && event.timepoint().equals(sheet.timepoint()))
                .findFirst()
                .map(project::medicines);
    }

    /** The same for the same procedure in every export. */
    private static String record(Treated treated) {
        String key = treated.subject().who().key();
        String safe = SAFE.matcher(key).matches()
                ? key
                : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        return safe + "_" + treated.key();
    }
}
