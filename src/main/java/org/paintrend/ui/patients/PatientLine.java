package org.paintrend.ui.patients;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.SearchText;

/**
 * A patient in the list with the text the search looks through.
 *
 * @param searched name, code and diagnosis, folded
 * @param groups the groups it belongs to
 */
record PatientLine(PatientSummary summary, String searched, Set<PatientFilter> groups) {

    static PatientLine of(PatientSummary summary) {
        Patient patient = summary.patient();
        @Nullable Episode latest = summary.latest();
        return new PatientLine(
                summary,
                SearchText.of(Stream.of(
                                patient.identity().familyName(),
                                patient.identity().givenName(),
                                patient.code().value(),
                                latest == null
                                        ? null
                                        : latest.procedure().description().diagnosis())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))),
                PatientFilter.of(summary));
    }

    Patient patient() {
        return summary.patient();
    }

    @Nullable
    Episode latest() {
        return summary.latest();
    }

    Optional<Course> course() {
        return Optional.ofNullable(summary.latest()).map(Episode::course);
    }

    /** Whether the next visit is overdue and somebody asks for it. */
    boolean isOverdue() {
        return groups.contains(PatientFilter.OVERDUE);
    }

    Optional<Visit> nextDue() {
        return Optional.ofNullable(summary.latest())
                .flatMap(episode -> episode.followUp().nextDue());
    }
}
