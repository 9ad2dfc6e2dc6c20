package org.paintrend.ui.patients;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.followup.OpenCourse;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.patient.Patient;

/** The groups a list can be narrowed to, judged by the latest procedure. */
enum PatientFilter {
    ALL,
    RESPONDERS,
    LOST,
    OVERDUE;

    /**
     * The groups a patient with this latest procedure belongs to. As in the follow-ups nobody is overdue whom nobody
     * asks, such as who does not want to be called.
     */
    static Set<PatientFilter> of(Patient patient, @Nullable Episode latest) {
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
        if (isPast && !OpenCourse.of(patient, List.of(latest)).isEmpty()) {
            groups.add(OVERDUE);
        }
        return groups;
    }

    String key() {
        return "patients.filter." + name().toLowerCase(Locale.ROOT);
    }
}
