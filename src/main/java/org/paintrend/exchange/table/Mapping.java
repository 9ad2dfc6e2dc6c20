package org.paintrend.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.exchange.WideColumns;

/**
 * Which column of a table is which column of the wide file. What is not in it is not imported.
 *
 * @param fields by the index of the column
 */
public record Mapping(Map<Integer, String> fields) {
    /** Nothing is imported. */
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** What the heads say. Where two columns seem to be the same, the surer one is; of two alike, neither. */
    public static Mapping proposed(Table table, HeadWords words) {
        Map<String, Proposal> best = new HashMap<>();
        Map<String, List<Integer>> columns = new HashMap<>();
        for (Table.Column column : table.columns()) {
            words.proposal(column.head()).ifPresent(one -> {
                @Nullable Proposal before = best.get(one.field());
                if (before == null || one.surety().compareTo(before.surety()) < 0) {
                    best.put(one.field(), one);
                    columns.put(one.field(), new ArrayList<>(List.of(column.index())));
                } else if (one.surety() == before.surety()) {
                    columns.computeIfAbsent(one.field(), field -> new ArrayList<>())
                            .add(column.index());
                }
            });
        }
        Map<Integer, String> fields = new HashMap<>();
        columns.forEach((field, at) -> {
            if (at.size() == 1) {
                fields.put(at.getFirst(), field);
            }
        });
        return new Mapping(fields);
    }

    /**
     * A mapping that was kept.
     *
     * @param byHead as {@link #byHead} gave it
     * @param possible the columns of the wide file as they are today
     */
    public static Mapping of(Map<String, String> byHead, Table table, List<String> possible) {
        Map<Integer, String> fields = new HashMap<>();
        table.names().forEach((index, name) -> {
            String field = byHead.getOrDefault(name, "");
            if (possible.contains(field)) {
                fields.put(index, field);
            }
        });
        return new Mapping(fields);
    }

    /** The field of every column by its name; an empty text where it is not imported. */
    public Map<String, String> byHead(Table table) {
        Map<String, String> byHead = new HashMap<>();
        table.names().forEach((index, name) -> byHead.put(name, fields.getOrDefault(index, "")));
        return byHead;
    }

    /** The field of a column. */
    public Optional<String> field(int column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** The same, but for one column, which becomes a field or nothing. */
    public Mapping with(int column, @Nullable String field) {
        Map<Integer, String> changed = new HashMap<>(fields);
        if (field == null) {
            changed.remove(column);
        } else {
            changed.put(column, field);
        }
        return new Mapping(changed);
    }

    /** The column of a field; of several the first. */
    public Optional<Integer> column(String field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is missing in it, or stands in it twice. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (String field : WideColumns.REQUIRED) {
            if (!fields.containsValue(field)) {
                faults.add(Fault.of(field, field, Problem.COLUMN_MISSING));
            }
        }
        fields.values().stream()
                .distinct()
                .filter(field -> Collections.frequency(fields.values(), field) > 1)
                .forEach(field -> faults.add(Fault.of(field, field, Problem.COLUMN_TWICE)));
        return faults;
    }
}
