package org.paintrend.domain.safety;

import java.util.List;
import java.util.Set;

/**
 * A clinician's word that a procedure goes on in spite of what stands in its way.
 *
 * @param stops the ids of the questions it is about: what comes up later is not among them
 * @param clinician by name
 */
public record SafetyOverride(Set<String> stops, String clinician, String reason) {
    public SafetyOverride {
        stops = Set.copyOf(stops);
        if (stops.isEmpty() || clinician.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an override says what it passes, who says so, and why");
        }
    }

    /** Whether every stop among these findings is passed. */
    public boolean passes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.STOP)
                .allMatch(finding -> stops.contains(finding.question().id()));
    }
}
