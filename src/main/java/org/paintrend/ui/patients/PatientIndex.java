package org.paintrend.ui.patients;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.SearchText;

/**
 * All patients of the list as they were read, in one order; it never changes, so any thread may search it. Looking
 * through 100,000 of them takes a few milliseconds and needs no index of words.
 */
final class PatientIndex {
    static final PatientIndex EMPTY = new PatientIndex(List.of(), Comparator.comparing(PatientLine::searched));

    private final List<PatientLine> lines;
    private final Comparator<PatientLine> order;
    /** Counted by the first search that asks; two that ask at once count the same. */
    private volatile @Nullable Totals totals;

    /** What a list holds, whatever is typed. */
    private record Totals(Map<PatientFilter, Integer> counts, List<String> techniques) {}

    private PatientIndex(List<PatientLine> lines, Comparator<PatientLine> order) {
        this.lines = lines;
        this.order = order;
    }

    static PatientIndex of(List<PatientSummary> summaries, Comparator<PatientLine> order) {
        return new PatientIndex(
                summaries.stream().map(PatientLine::of).sorted(order).toList(), order);
    }

    /** The same patients in another order. */
    PatientIndex sorted(Comparator<PatientLine> by) {
        return new PatientIndex(lines.stream().sorted(by).toList(), by);
    }

    /** The same list with one patient as he is now, or without him where there is nothing to show. */
    PatientIndex with(PatientId id, Optional<PatientSummary> now) {
        List<PatientLine> changed = new ArrayList<>(lines);
        changed.removeIf(line -> line.patient().id().equals(id));
        now.map(PatientLine::of).ifPresent(line -> {
            int at = Collections.binarySearch(changed, line, order);
            changed.add(at < 0 ? -at - 1 : at, line);
        });
        return new PatientIndex(List.copyOf(changed), order);
    }

    /** Patients whose name, code or diagnosis holds every word typed, in a group, by a technique. */
    List<PatientLine> find(String typed, PatientFilter filter, @Nullable String technique) {
        String[] words = SearchText.of(typed).split("\\s+");
        return lines.stream()
                .filter(line -> holdsAll(line.searched(), words))
                .filter(line -> technique == null || technique.equals(technique(line)))
                .filter(line -> line.groups().contains(filter))
                .toList();
    }

    /** A plain loop: this is asked of every line at every letter typed. */
    private static boolean holdsAll(String searched, String[] words) {
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** How many patients each group holds. */
    Map<PatientFilter, Integer> counts() {
        return totals().counts();
    }

    /** The techniques that occur. */
    List<String> techniques() {
        return totals().techniques();
    }

    private Totals totals() {
        @Nullable Totals known = totals;
        if (known == null) {
            known = new Totals(countGroups(), distinctTechniques());
            totals = known;
        }
        return known;
    }

    private Map<PatientFilter, Integer> countGroups() {
        Map<PatientFilter, Integer> counts = new EnumMap<>(PatientFilter.class);
        for (PatientFilter filter : PatientFilter.values()) {
            counts.put(filter, (int) lines.stream()
                    .filter(line -> line.groups().contains(filter))
                    .count());
        }
        return counts;
    }

    private List<String> distinctTechniques() {
        return lines.stream()
                .map(PatientIndex::technique)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    int size() {
        return lines.size();
    }

    private static @Nullable String technique(PatientLine line) {
        return line.latest() == null ? null : line.latest().procedure().technique();
    }
}
