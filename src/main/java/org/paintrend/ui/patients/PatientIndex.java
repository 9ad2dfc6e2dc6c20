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
        List<String> words = List.of(SearchText.of(typed).split("\\s+"));
        return lines.stream()
                .filter(line -> words.stream().allMatch(line.searched()::contains))
                .filter(line -> technique == null || technique.equals(technique(line)))
                .filter(line -> line.groups().contains(filter))
                .toList();
    }

    /** How many patients each group holds. */
    Map<PatientFilter, Integer> counts() {
        Map<PatientFilter, Integer> counts = new EnumMap<>(PatientFilter.class);
        for (PatientFilter filter : PatientFilter.values()) {
            counts.put(filter, (int) lines.stream()
                    .filter(line -> line.groups().contains(filter))
                    .count());
        }
        return counts;
    }

    /** The techniques that occur. */
    List<String> techniques() {
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
