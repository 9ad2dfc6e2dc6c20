package org.paintrend.ui.patients;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.VisitStatus;

/** The groups a list can be narrowed to, judged by the latest procedure. */
enum PatientFilter {
    ALL,
    RESPONDERS,
    LOST,
    OVERDUE;

    /** The groups a patient belongs to. As in the follow-ups nobody is overdue whom nobody asks. */
    static Set<PatientFilter> of(PatientSummary patient) {
        @Nullable Episode latest = patient.latest();
        EnumSet<PatientFilter> groups = EnumSet.of(ALL);
        @Nullable Course course = latest == null ? null : latest.course();
        if (latest == null || course == null) {
            return groups;
        }
        if (course.flag() == Flag.RESPONDER) {
            groups.add(RESPONDERS);
        }
        if (course.kind() == CourseKind.LOST) {
            groups.add(LOST);
        }
        boolean isPast = latest.followUp()
                .nextDue()
                .filter(visit -> visit.status() == VisitStatus.OVERDUE)
                .isPresent();
        if (isPast && patient.followed()) {
            groups.add(OVERDUE);
        }
        return groups;
    }

    String key() {
        return "patients.filter." + name().toLowerCase(Locale.ROOT);
    }
}
