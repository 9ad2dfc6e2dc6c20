package org.paintrend.domain.safety;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What is left of it once answers changed: whoever passed an answer did not pass another one. */
    public Optional<SafetyOverride> still(SafetyAnswers then, SafetyAnswers now) {
        Set<String> same = stops.stream()
                .filter(stop ->
                        Objects.equals(then.answers().get(stop), now.answers().get(stop)))
                .filter(stop -> !stop.equals(SafetyQuestion.WARFARIN) || Objects.equals(then.inr(), now.inr()))
                .collect(Collectors.toSet());
        return same.isEmpty() ? Optional.empty() : Optional.of(new SafetyOverride(same, clinician, reason));
    }
}
