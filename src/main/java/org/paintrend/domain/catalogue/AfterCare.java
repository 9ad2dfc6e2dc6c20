package org.paintrend.domain.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a patient is told on going home. It supports and never replaces what a clinician says.
 *
 * @param lines in the order of the catalogue
 * @param signs the warning signs, of every procedure
 */
public record AfterCare(List<CareLine> lines, List<WarningSign> signs) {
    public AfterCare {
        lines = List.copyOf(lines);
        signs = List.copyOf(signs);
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("a leaflet without warning signs is none");
        }
    }

    /** The lines of a technique that stand on a leaflet only where a clinician says so. */
    public List<CareLine> choices(@Nullable String technique) {
        return lines.stream()
                .filter(line -> line.scope().covers(technique))
                .filter(line -> line.printed() != Printed.ALWAYS)
                .toList();
    }

    /**
     * The lines of a technique's leaflet, in the order of the sections.
     *
     * @param chosen what a clinician chose: the ids of ticked lines with any text, those of written ones with what was
     *     written; a written line without a text is not chosen
     */
    public List<CareLine> leaflet(@Nullable String technique, Map<String, String> chosen) {
        return lines.stream()
                .filter(line -> line.scope().covers(technique))
                .filter(line -> switch (line.printed()) {
                    case ALWAYS -> true;
                    case TICKED -> chosen.containsKey(line.id());
                    case WRITTEN -> !chosen.getOrDefault(line.id(), "").isBlank();
                })
                .sorted((one, other) -> one.section().compareTo(other.section()))
                .toList();
    }
}
