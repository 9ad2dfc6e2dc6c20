package org.paintrend.domain.safety;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a safety check comes to.
 *
 * @param findings in the order of the questions
 */
public record SafetyOutcome(SafetySheet sheet, List<Finding> findings) {
    public SafetyOutcome {
        findings = List.copyOf(findings);
    }

    /** The outcomes, the gravest last. */
    public enum Result {
        /** Nothing was found that speaks against the procedure. */
        CLEAR,
        /** There is something to be weighed. */
        CAUTIONS,
        /** Every stop was passed by a named clinician. */
        PASSED,
        /** A stop was not passed. */
        STOPPED
    }

    /** Passed, or not, and by what. */
    public Result result() {
        if (!openStops().isEmpty()) {
            return Result.STOPPED;
        }
        if (!of(Level.STOP).isEmpty()) {
            return Result.PASSED;
        }
        return findings.isEmpty() ? Result.CLEAR : Result.CAUTIONS;
    }

    /** The findings of a level. */
    public List<Finding> of(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).toList();
    }

    /** The stops that no clinician passed. */
    public List<Finding> openStops() {
        return of(Level.STOP).stream().filter(stop -> !isPassed(stop)).toList();
    }

    /** Whether a clinician passed what was found. */
    public boolean isPassed(Finding finding) {
        @Nullable SafetyOverride override = sheet.override();
        Set<String> passed = override == null ? Set.of() : override.stops();
        return passed.contains(finding.question().id());
    }

    /** What nobody answered, and so counts like the risky answer. */
    public List<Finding> unanswered() {
        return findings.stream().filter(this::isUnanswered).toList();
    }

    /** Whether it was found because nothing at all was answered to its question. */
    public boolean isUnanswered(Finding finding) {
        return finding.why() == Finding.Why.UNANSWERED
                && !sheet.answers().answers().containsKey(finding.question().id());
    }
}
