package org.paintrend.domain.privacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The combinations of traits that so few patients share that one of them could be recognised (k-anonymity: Sweeney, Int J
 * Uncertain Fuzziness Knowl-Based Syst 2002;10:557-570, with k = {@value #ENOUGH}).
 *
 * @param few the fewest patients first
 * @param cells how many combinations there are in all
 */
public record SmallCells(List<Cell> few, int cells) {
    /** From so many patients on nobody stands out. */
    public static final int ENOUGH = 5;

    /** A combination of traits and the patients who share it; a patient is counted once, however often treated. */
    public record Cell(Traits traits, int patients) {}

    public SmallCells {
        few = List.copyOf(few);
    }

    /** Counts patients by their traits. */
    public static final class Count {
        private final Map<Traits, Set<String>> patients = new HashMap<>();

        /** Somebody has these traits; the key is the same for every mention of one patient. */
        public void add(String patient, Traits traits) {
            patients.computeIfAbsent(traits, first -> new HashSet<>()).add(patient);
        }

        /** What was counted. */
        public SmallCells result() {
            return new SmallCells(
                    patients.entrySet().stream()
                            .map(entry ->
                                    new Cell(entry.getKey(), entry.getValue().size()))
                            .filter(cell -> cell.patients() < ENOUGH)
                            .sorted(Comparator.comparingInt(Cell::patients)
                                    .thenComparing(cell -> cell.traits().toString()))
                            .toList(),
                    patients.size());
        }
    }
}
