package org.paintrend.clinic;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.BrokenCatalogue;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.clinic.catalogue.Column;
import org.paintrend.clinic.catalogue.LineFault;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.store.CatalogueRow;
import org.paintrend.store.Tables;

/** Makes the row of a line that is edited, and finds what would be wrong with the catalogue if it were saved. */
final class LineEditing {
    private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");
    /** Of an id that is made: room for a number behind it. */
    private static final int NUMBER = 6;

    private static final int SETTLED = 1;

    private final List<CatalogueRow> rows;
    private final ClinicCatalogue present;

    LineEditing(Tables tables) {
        this.rows = tables.catalogue().all();
        this.present = ClinicCatalogue.readable(rows);
    }

    /** What the clinic made of a line; a new row where nobody touched it. */
    CatalogueRow row(CatalogueEntry entry) {
        CatalogueRow untouched = new CatalogueRow(0, entry.chapter().id(), entry.id(), null, null, false, 0);
        return rows.stream().filter(one -> isSame(one, untouched)).findFirst().orElse(untouched);
    }

    /** A new line of the clinic's, at the end of its group. */
    CatalogueRow fresh(Chapter chapter, Map<String, String> typed) {
        Map<String, String> cells = cells(chapter, typed);
        String id = cells.getOrDefault("id", "").isEmpty() ? proposed(chapter, cells) : cells.getOrDefault("id", "");
        cells.put("id", id);
        return new CatalogueRow(0, chapter.id(), id, cells, end(chapter, cells), false, 0);
    }

    /** A line with what was typed; where that is what the program says, the program's. */
    CatalogueRow typed(CatalogueEntry entry, Map<String, String> typed) {
        Map<String, String> cells = cells(entry.chapter(), typed);
        cells.put("id", entry.id());
        @Nullable Map<String, String> shipped = entry.shipped();
        if (shipped != null) {
            Map<String, String> same = new HashMap<>(cells);
            same.put("source", shipped.getOrDefault("source", ""));
            if (same.equals(shipped)) {
                return row(entry).withCells(null);
            }
        }
        return row(entry).withCells(cells);
    }

    /** A line one place up or down within its group. */
    CatalogueRow moved(CatalogueEntry entry, boolean up) {
        List<CatalogueEntry> all = present.entries(entry.chapter());
        List<CatalogueEntry> group = group(entry.chapter(), entry.cells()).toList();
        int at = ids(group).indexOf(entry.id());
        int to = at + (up ? -1 : 1);
        if (to < 0 || to >= group.size()) {
            return row(entry);
        }
        int other = ids(all).indexOf(group.get(to).id());
        int beyond = other + (up ? -1 : 1);
        double near = all.get(other).place();
        double far = beyond < 0 || beyond >= all.size()
                ? near + (up ? -SETTLED : SETTLED)
                : all.get(beyond).place();
        return row(entry).at((near + far) / 2);
    }

    /** What would be wrong if a new line were saved, by its columns. */
    List<Fault> faultsOfNew(CatalogueRow row) {
        Optional<CatalogueEntry> other = chapter(row)
                .flatMap(chapter -> present.entries(chapter).stream()
                        .filter(entry -> !Collections.disjoint(ids(entry), ids(chapter, row.line(), row.cells()))))
                .findFirst();
        if (other.isPresent() || rows.stream().anyMatch(one -> isSame(one, row))) {
            String holder = other.map(entry -> entry.cell("en")).orElse(row.line());
            return List.of(Fault.of("id", row.line(), Problem.TAKEN, holder));
        }
        return broken(row);
    }

    /** What would be wrong if a line were saved like this, by its columns. */
    List<Fault> faults(CatalogueRow row) {
        List<Fault> lasting = lasting(row);
        return lasting.isEmpty() ? broken(row) : lasting;
    }

    private List<Fault> broken(CatalogueRow row) {
        try {
            new ClinicCatalogue(with(present.rows(), row));
            return List.of();
        } catch (BrokenCatalogue broken) {
            return broken.faults().stream()
                    .map(fault -> told(broken, fault, row))
                    .distinct()
                    .toList();
        }
    }

    /** The rows with one of them as given. */
    static List<CatalogueRow> with(List<CatalogueRow> rows, CatalogueRow row) {
        return Stream.concat(rows.stream().filter(one -> !isSame(one, row)), Stream.of(row))
                .toList();
    }

    /** Whether two rows are about the same line. */
    static boolean isSame(CatalogueRow one, CatalogueRow other) {
        return one.chapter().equals(other.chapter()) && one.line().equals(other.line());
    }

    private static Stream<Chapter> chapter(CatalogueRow row) {
        return Stream.of(Chapter.values()).filter(one -> one.id().equals(row.chapter()));
    }

    /** What was recorded with a line keeps its meaning. */
    private List<Fault> lasting(CatalogueRow row) {
        @Nullable Map<String, String> cells = row.cells();
        if (cells == null) {
            return List.of();
        }
        return chapter(row)
                .flatMap(chapter -> present.entry(chapter, row.line()).stream())
                .flatMap(before -> before.chapter().columns().stream()
                        .filter(Column::isLasting)
                        .map(Column::name)
                        .filter(name -> !before.cell(name).equals(cells.getOrDefault(name, "")))
                        .map(name -> Fault.of(name, cells.getOrDefault(name, ""), Problem.LASTING, before.cell(name))))
                .toList();
    }

    private static Fault told(BrokenCatalogue broken, LineFault fault, CatalogueRow row) {
        return broken.entry(fault)
                .filter(entry -> !entry.chapter().id().equals(row.chapter())
                        || !entry.id().equals(row.line()))
                .map(entry -> entry.chapter() == Chapter.LIMITS
                        ? Fault.of(
                                "value",
                                Objects.requireNonNullElse(row.cells(), Map.<String, String>of())
                                        .getOrDefault("value", ""),
                                Problem.CONTRADICTS,
                                entry.cell("value"))
                        : Fault.of("id", row.line(), Problem.STILL_NEEDED, entry.cell("en")))
                .orElse(fault.fault());
    }

    private static Map<String, String> cells(Chapter chapter, Map<String, String> typed) {
        Map<String, String> cells = new HashMap<>();
        for (Column column : chapter.columns()) {
            String text = typed.getOrDefault(column.name(), "");
            cells.put(
                    column.name(),
                    column.form() == Column.Form.SOURCE
                            ? Source.CLINIC.id()
                            : Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        }
        return cells;
    }

    /** An id of the English text that no line of the chapter has, nor a record of it. */
    private String proposed(Chapter chapter, Map<String, String> cells) {
        String plain = Normalizer.normalize(cells.getOrDefault("en", ""), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "");
        String stem = NO_ID.matcher(plain).replaceAll("-");
        String cut = stem.substring(0, Math.min(chapter.longestId() - NUMBER, stem.length()))
                .replaceAll("^-+|-+$", "");
        String start = cut.isEmpty() || cut.equals("all") ? "own" : cut;
        List<String> taken = Stream.concat(
                        present.entries(chapter).stream().flatMap(entry -> ids(entry).stream()),
                        rows.stream()
                                .filter(row -> row.chapter().equals(chapter.id()))
                                .flatMap(row -> ids(chapter, row.line(), row.cells()).stream()))
                .toList();
        String id = start;
        for (int i = 2; !Collections.disjoint(taken, ids(chapter, id, cells)); i++) {
            id = start + "-" + i;
        }
        return id;
    }

    /** Behind the last line of its group, else behind all. */
    private double end(Chapter chapter, Map<String, String> cells) {
        List<CatalogueEntry> all = present.entries(chapter);
        List<CatalogueEntry> group = group(chapter, cells).toList();
        int last = group.isEmpty()
                ? all.size() - 1
                : ids(all).indexOf(group.getLast().id());
        double near = all.get(last).place();
        return last + 1 < all.size() ? (near + all.get(last + 1).place()) / 2 : near + SETTLED;
    }

    private Stream<CatalogueEntry> group(Chapter chapter, Map<String, String> cells) {
        String column = chapter.group().orElse("");
        return present.entries(chapter).stream().filter(one -> one.cell(column).equals(cells.getOrDefault(column, "")));
    }

    private static List<String> ids(CatalogueEntry entry) {
        return ids(entry.chapter(), entry.id(), entry.cells());
    }

    private static List<String> ids(Chapter chapter, String id, @Nullable Map<String, String> cells) {
        return ClinicCatalogue.ids(chapter, id, Objects.requireNonNullElse(cells, Map.of()));
    }

    private static List<String> ids(List<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::id).toList();
    }
}
