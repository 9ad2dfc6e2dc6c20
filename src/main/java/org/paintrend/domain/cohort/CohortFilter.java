package org.paintrend.domain.cohort;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.PlainText;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Side;

/**
 * Which courses are looked at. An empty set, an empty text and an absent limit leave everything in; what a course does
 * not say is left out by any limit on it.
 *
 * @param techniques ids of the catalogue
 * @param diagnosis a part of the diagnosis, whatever the case and the accents of its letters
 * @param sides of the pain target
 * @param sexes of the patient
 * @param ages at the procedure
 * @param operators as they were written
 * @param period of the day of the procedure
 * @param courses what the course says as a whole
 * @param firstPerPatient of the courses left of one patient the earliest alone: repeats are not independent
 */
public record CohortFilter(
        Set<String> techniques,
        String diagnosis,
        Set<Side> sides,
        Set<Sex> sexes,
        Ages ages,
        Set<String> operators,
        Period period,
        Set<CourseKind> courses,
        boolean firstPerPatient) {
    /** Everything. */
    public static final CohortFilter ALL = new CohortFilter(
            Set.of(), "", Set.of(), Set.of(), new Ages(null, null), Set.of(), new Period(null, null), Set.of(), false);

    /**
     * A band of ages in years, both ends in it.
     *
     * @param from absent: no lower end
     * @param to absent: no upper end
     */
    public record Ages(@Nullable Integer from, @Nullable Integer to) {
        boolean takes(CohortCase one) {
            return (from == null && to == null)
                    || one.age().stream().anyMatch(age -> (from == null || age >= from) && (to == null || age <= to));
        }
    }

    /**
     * Days, both ends in it.
     *
     * @param from absent: from the first
     * @param to absent: to the last
     */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
        /** Whether a day is among them. */
        public boolean takes(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    public CohortFilter {
        techniques = Set.copyOf(techniques);
        sides = Set.copyOf(sides);
        sexes = Set.copyOf(sexes);
        operators = Set.copyOf(operators);
        courses = Set.copyOf(courses);
    }

    /** The same with other techniques. */
    public CohortFilter withTechniques(Set<String> others) {
        return new CohortFilter(others, diagnosis, sides, sexes, ages, operators, period, courses, firstPerPatient);
    }

    /** The same with another part of the diagnosis. */
    public CohortFilter withDiagnosis(String other) {
        return new CohortFilter(techniques, other, sides, sexes, ages, operators, period, courses, firstPerPatient);
    }

    /** The same of other sides. */
    public CohortFilter withSides(Set<Side> others) {
        return new CohortFilter(
                techniques, diagnosis, others, sexes, ages, operators, period, courses, firstPerPatient);
    }

    /** The same of other sexes. */
    public CohortFilter withSexes(Set<Sex> others) {
        return new CohortFilter(
                techniques, diagnosis, sides, others, ages, operators, period, courses, firstPerPatient);
    }

    /** The same of other ages. */
    public CohortFilter withAges(Ages other) {
        return new CohortFilter(
                techniques, diagnosis, sides, sexes, other, operators, period, courses, firstPerPatient);
    }

    /** The same of other operators. */
    public CohortFilter withOperators(Set<String> others) {
        return new CohortFilter(techniques, diagnosis, sides, sexes, ages, others, period, courses, firstPerPatient);
    }

    /** The same of another period. */
    public CohortFilter withPeriod(Period other) {
        return new CohortFilter(techniques, diagnosis, sides, sexes, ages, operators, other, courses, firstPerPatient);
    }

    /** The same of other courses. */
    public CohortFilter withCourses(Set<CourseKind> others) {
        return new CohortFilter(techniques, diagnosis, sides, sexes, ages, operators, period, others, firstPerPatient);
    }

    /** The same with or without repeats. */
    public CohortFilter withFirstPerPatient(boolean other) {
        return new CohortFilter(techniques, diagnosis, sides, sexes, ages, operators, period, courses, other);
    }

    /** The courses that are looked at, in the order of their procedures. */
    public List<CohortCase> of(List<CohortCase> all) {
        String wanted = PlainText.of(diagnosis);
        Stream<CohortCase> left = all.stream().filter(one -> takes(one, wanted)).sorted(CohortCase.BY_TIME);
        Set<PatientId> seen = new HashSet<>();
        return (firstPerPatient ? left.filter(one -> seen.add(one.patient().id())) : left).toList();
    }

    private boolean takes(CohortCase one, String wanted) {
        Procedure procedure = one.procedure();
        return has(techniques, procedure.technique())
                && has(sides, procedure.target().side())
                && has(sexes, one.patient().sex())
                && has(operators, procedure.operator())
                && has(courses, one.course())
                && ages.takes(one)
                && period.takes(procedure.at().date())
                && says(procedure.description().diagnosis(), wanted);
    }

    private static boolean says(@Nullable String diagnosis, String wanted) {
        return wanted.isEmpty() || (diagnosis != null && PlainText.of(diagnosis).contains(wanted));
    }

    private static <T> boolean has(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
