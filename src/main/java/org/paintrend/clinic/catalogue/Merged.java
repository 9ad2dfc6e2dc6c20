package org.paintrend.clinic.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.store.CatalogueRow;

/** The program's lines with what the clinic made of them, and the clinic's own; not read yet. */
final class Merged {
    private final Map<Chapter, List<CatalogueEntry>> chapters = new EnumMap<>(Chapter.class);

    Merged(List<CatalogueRow> rows) {
        for (Chapter chapter : Chapter.values()) {
            chapters.put(chapter, merge(chapter, rows));
        }
    }

    /** The lines of a chapter in their order, retired ones among them. */
    List<CatalogueEntry> of(Chapter chapter) {
        return Objects.requireNonNull(chapters.get(chapter));
    }

    /** The lines that are offered. */
    List<CatalogueEntry> offered(Chapter chapter) {
        return of(chapter).stream().filter(entry -> !entry.isRetired()).toList();
    }

    /** The lines that are not offered any more. */
    List<CatalogueEntry> retired(Chapter chapter) {
        return of(chapter).stream().filter(CatalogueEntry::isRetired).toList();
    }

    private static List<CatalogueEntry> merge(Chapter chapter, List<CatalogueRow> rows) {
        Map<String, CatalogueRow> touched = new HashMap<>();
        rows.stream()
                .filter(row -> Coded.of(Chapter.class, row.chapter()) == chapter)
                .forEach(row -> touched.put(row.line(), row));
        List<CatalogueEntry> entries = new ArrayList<>();
        Set<String> shipped = new HashSet<>();
        for (Map<String, String> cells : ShippedCatalogue.lines(chapter)) {
            String id = cells.getOrDefault("id", "");
            shipped.add(id);
            entries.add(entry(chapter, id, cells, touched.get(id), shipped.size()));
        }
        touched.values().stream()
                .filter(row -> !shipped.contains(row.line()) && row.cells() != null)
                .forEach(row -> entries.add(entry(chapter, row.line(), null, row, shipped.size() + 1.0)));
        entries.sort(Comparator.comparingDouble(CatalogueEntry::place).thenComparing(CatalogueEntry::id));
        return List.copyOf(entries);
    }

    private static CatalogueEntry entry(
            Chapter chapter,
            String id,
            @Nullable Map<String, String> shipped,
            @Nullable CatalogueRow row,
            double place) {
        Map<String, String> cells = new HashMap<>(shipped == null ? Map.of() : shipped);
        if (row != null && row.cells() != null) {
            cells.putAll(row.cells());
        }
        @Nullable Double moved = row == null ? null : row.position();
        return new CatalogueEntry(chapter, id, cells, shipped, row, moved == null ? place : moved);
    }
}
