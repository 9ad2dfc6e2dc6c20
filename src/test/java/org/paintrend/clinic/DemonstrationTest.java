package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

class DemonstrationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneId.of("Europe/Istanbul"));
    private static final ClinicDetails DETAILS = new ClinicDetails("Demonstration", CLOCK.getZone(), 0);

    @TempDir
    Path folder;

    @Test
    void the_published_cases_hold_every_statement_of_the_report() throws CannotOpen {
        List<PatientRecord> all = filled(0);
        assertThat(all).hasSize(3);
        List<Course> courses = Stream.of("PISN-1", "PISN-2", "PISN-3")
                .map(code -> course(all, code))
                .toList();

        assertThat(courses)
                .extracting(Course::kind)
                .containsExactly(CourseKind.SUSTAINED, CourseKind.LOST, CourseKind.SUSTAINED);
        assertThat(courses)
                .extracting(Course::flag)
                .containsExactly(Flag.RESPONDER, Flag.NON_RESPONDER, Flag.RESPONDER);
        assertThat(courses)
                .extracting(one -> one.followUp().baseline().score(Instrument.NRS))
                .containsExactly(5, 8, 10);
        assertThat(courses)
                .extracting(one -> one.followUp().baseline().score(Instrument.LANSS))
                .containsExactly(17, 24, 17);
        for (Course course : courses) {
            assertThat(course.response(visit(course, "1h"))).isEqualTo(Response.RESPONDER);
            for (Instrument instrument : Instrument.values()) {
                assertThat(visit(course, "3w").score(instrument))
                        .isLessThan(course.followUp().baseline().score(instrument));
            }
            assertThat(course.followUp().afterwards())
                    .allSatisfy(visit -> assertThat(visit.counted().note()).startsWith("Illustrative"))
                    .allSatisfy(visit -> assertThat(visit.placement()).isEqualTo(Placement.IN_WINDOW));
            assertThat(course.followUp().procedure().note()).contains("illustrative");
            assertThat(course.followUp().procedure().levels()).isEqualTo("S1, S2, S3");
        }
        Course second = courses.get(1);
        assertThat(second.evidence(second.primary(), Instrument.NRS)
                        .reduction()
                        .orElseThrow()
                        .changePercent(50))
                .isEqualTo(-25);
        assertThat(second.evidence(second.primary(), Instrument.LANSS)
                        .reduction()
                        .orElseThrow()
                        .changePercent(50))
                .isEqualTo(-21);
        assertThat(List.of(courses.get(0), courses.get(2)))
                .allSatisfy(one -> assertThat(
                                one.evidence(one.primary(), Instrument.LANSS).response())
                        .isEqualTo(Response.RESPONDER));
    }

    @Test
    void everything_occurs_that_a_clinic_meets() throws CannotOpen {
        List<PatientRecord> all = filled(Demonstration.PATIENTS);
        List<Episode> episodes =
                all.stream().flatMap(one -> one.episodes().stream()).toList();
        List<Visit> visits = episodes.stream()
                .flatMap(one -> one.followUp().visits().stream())
                .toList();
        List<Assessment> counted =
                visits.stream().map(Visit::counted).filter(Objects::nonNull).toList();

        assertThat(all).hasSize(Demonstration.PATIENTS + 3);
        assertThat(episodes).extracting(one -> one.procedure().status()).contains(ProcedureStatus.values());
        assertThat(episodes).extracting(one -> one.procedure().target().side()).contains(Side.values());
        assertThat(episodes)
                .extracting(one -> one.procedure().technique())
                .contains("transsacral-block", "nerve-root-sleeve", "sacroiliac-joint", "lumbar-sympathetic", "other");
        assertThat(kinds(episodes))
                .contains(
                        CourseKind.SUSTAINED,
                        CourseKind.LOST,
                        CourseKind.LATE,
                        CourseKind.NONE,
                        CourseKind.PENDING,
                        CourseKind.UNKNOWN,
                        CourseKind.ENDED_EARLY,
                        CourseKind.NOT_EVALUABLE);
        assertThat(visits)
                .extracting(Visit::status)
                .contains(
                        VisitStatus.NOT_DUE,
                        VisitStatus.OPEN,
                        VisitStatus.OVERDUE,
                        VisitStatus.MISSED,
                        VisitStatus.ABSENT);
        assertThat(visits).extracting(Visit::placement).contains(Placement.LATE);
        assertThat(counted).anyMatch(one -> one.lanss() instanceof Lanss.Items);
        assertThat(counted).anyMatch(one -> one.lanss() instanceof Lanss.Total);
        assertThat(counted).anyMatch(one -> Integer.valueOf(0).equals(one.score(Instrument.NRS)));
        assertThat(all).anyMatch(one -> one.episodes().size() == 2);
        assertThat(all).extracting(one -> one.patient().identity().familyName()).contains("İmgeci", "Demo");
        assertThat(all).filteredOn(one -> !one.patient().calls().permitted()).hasSize(1);
        assertThat(all)
                .filteredOn(one -> one.patient().diedOn() != null)
                .singleElement()
                .satisfies(one -> assertThat(one.episodes())
                        .extracting(episode -> episode.course().kind())
                        .containsExactly(CourseKind.ENDED_EARLY));
        // Whoever is named has a number nobody answers.
        assertThat(all.stream().map(one -> one.patient().identity().phone()).filter(Objects::nonNull))
                .allMatch(phone -> phone.startsWith("0500 000 00 "));
    }

    @Test
    void the_desk_has_work_in_every_group_that_lies_ahead_and_calls_nobody_it_must_not() throws CannotOpen {
        try (Clinic clinic =
                new ClinicFiles(CLOCK, () -> "test").createDemonstration(folder.resolve("desk.db"), DETAILS)) {
            new Demonstration(clinic).fill(Demonstration.PATIENTS, Demonstration.SEED);
            FollowUpList list = clinic.followUps().list();
            assertThat(list.visits())
                    .extracting(DueVisit::group)
                    .contains(DueGroup.OVERDUE, DueGroup.TODAY, DueGroup.LATER);
            assertThat(list.visits())
                    .extracting(due -> due.patient().code().value())
                    .contains("D-0032")
                    .doesNotContain("D-0020", "D-0030");
            assertThat(list.visits()).extracting(due -> due.attempts().size()).contains(0, 2, 3);
            assertThat(list.visits()).anyMatch(list::attemptLimitReached);
            assertThat(list.completeness().observed())
                    .isBetween(1, list.completeness().due() - 1);
        }
    }

    @Test
    void what_was_asked_in_time_lies_in_its_window_and_never_after_now() throws CannotOpen {
        assertThat(filled(200).stream()
                        .flatMap(one -> one.episodes().stream())
                        .flatMap(one -> one.followUp().visits().stream())
                        .filter(visit -> visit.takenAt() != null))
                .allSatisfy(visit -> {
                    assertThat(visit.takenAt()).isBeforeOrEqualTo(CLOCK.instant());
                    assertThat(visit.placement() == Placement.LATE)
                            .isEqualTo(visit.counted().assignedBecause() != null);
                });
    }

    @Test
    void nobody_is_invented_into_a_real_clinic() throws CannotOpen {
        try (Clinic real = new ClinicFiles(CLOCK, () -> "test").create(folder.resolve("real.db"), DETAILS)) {
            assertThatThrownBy(() -> new Demonstration(real)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<PatientRecord> filled(int patients) throws CannotOpen {
        try (Clinic clinic =
                new ClinicFiles(CLOCK, () -> "test").createDemonstration(folder.resolve("demo.db"), DETAILS)) {
            new Demonstration(clinic).fill(patients, Demonstration.SEED);
            return clinic.patients().records();
        }
    }

    private static Set<CourseKind> kinds(List<Episode> episodes) {
        return episodes.stream()
                .map(Episode::course)
                .filter(Objects::nonNull)
                .map(Course::kind)
                .collect(Collectors.toSet());
    }

    private static Course course(List<PatientRecord> all, String code) {
        return all.stream()
                .filter(one -> one.patient().code().value().equals(code))
                .findFirst()
                .orElseThrow()
                .episodes()
                .getFirst()
                .course();
    }

    private static Visit visit(Course course, String id) {
        return course.followUp().visit(id).orElseThrow();
    }
}
