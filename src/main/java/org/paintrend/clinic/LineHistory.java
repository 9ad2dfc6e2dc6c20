package org.paintrend.clinic;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Column;
import org.paintrend.store.Action;
import org.paintrend.store.CatalogueRow;
import org.paintrend.store.CatalogueTable;
import org.paintrend.store.Event;

/** Tells what happened to one line of the catalogue. */
final class LineHistory {
    private final CatalogueTable table;
    private final CatalogueEntry entry;
    private final ZoneId zone;

    LineHistory(CatalogueTable table, CatalogueEntry entry, ZoneId zone) {
        this.table = table;
        this.entry = entry;
        this.zone = zone;
    }

    /** The newest change first. */
    List<LineChange> changes() {
        return table.history(entry.chapter().id(), entry.id()).reversed().stream()
                .map(this::change)
                .toList();
    }

    private LineChange change(Event event) {
        @Nullable CatalogueRow before = event.before() == null ? null : table.before(event);
        CatalogueRow after = table.after(event);
        return new LineChange(
                event.number(),
                event.at().atZone(zone),
                event.who(),
                kind(event, before, after),
                event.undoes() != null,
                event.action() == Action.VOID ? List.of() : cells(before, after));
    }

    private LineChange.Kind kind(Event event, @Nullable CatalogueRow before, CatalogueRow after) {
        if (event.action() == Action.VOID) {
            return entry.isOwn() ? LineChange.Kind.REMOVED : LineChange.Kind.LIKE_PROGRAM;
        }
        if (before == null && entry.isOwn()) {
            return LineChange.Kind.ADDED;
        }
        if ((before != null && before.retired()) != after.retired()) {
            return after.retired() ? LineChange.Kind.RETIRED : LineChange.Kind.BROUGHT_BACK;
        }
        if (!Objects.equals(before == null ? null : before.cells(), after.cells())) {
            return after.cells() == null ? LineChange.Kind.LIKE_PROGRAM : LineChange.Kind.CHANGED;
        }
        return LineChange.Kind.MOVED;
    }

    private List<LineChange.Cell> cells(@Nullable CatalogueRow before, CatalogueRow after) {
        Map<String, String> was = texts(before);
        Map<String, String> is = texts(after);
        return entry.chapter().columns().stream()
                .filter(column -> column.form() != Column.Form.ID && column.form() != Column.Form.SOURCE)
                .map(Column::name)
                .map(name -> new LineChange.Cell(name, was.getOrDefault(name, ""), is.getOrDefault(name, "")))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }

    /** The texts of a line at one moment; of the program's they are those of today. */
    private Map<String, String> texts(@Nullable CatalogueRow row) {
        @Nullable Map<String, String> own = row == null ? null : row.cells();
        return own != null ? own : Objects.requireNonNullElse(entry.shipped(), Map.of());
    }
}
