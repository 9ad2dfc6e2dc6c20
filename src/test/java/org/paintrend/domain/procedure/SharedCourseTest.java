package org.paintrend.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.patient.PatientId;

/** Which procedures of a patient form one course, and which of them leads it. */
class SharedCourseTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<Procedure> NOBODY = Set.of();
    private static final PainTarget LEFT_LEG = new PainTarget("leg", Side.LEFT);

    @Test
    void theEarlierOfOneSittingLeads() {
        Procedure early = done(2, "2026-03-02T09:30", LEFT_LEG);
        Procedure late = done(1, "2026-03-02T10:15", LEFT_LEG);
        assertThat(leaders(late, early)).containsExactly(2L, 0L);
    }

    @Test
    void ofOneMinuteTheFirstRecordedLeads() {
        assertThat(leaders(done(7, "2026-03-02T09:30", LEFT_LEG), done(3, "2026-03-02T09:30", LEFT_LEG)))
                .containsExactly(3L, 0L);
    }

    @Test
    void anUnknownTimeOfDayIsNotTakenForMidnight() {
        Procedure unknown = procedure(1, ProcedureStatus.DONE, Moment.on(LocalDate.parse("2026-03-02"), ISTANBUL));
        assertThat(leaders(unknown, done(2, "2026-03-02T09:30", LEFT_LEG))).containsExactly(2L, 0L);
    }

    @Test
    void whatWasFollowedUpGoesOnLeadingAndOfSeveralTheEarliest() {
        Procedure first = done(1, "2026-03-02T09:00", LEFT_LEG);
        Procedure second = done(2, "2026-03-02T09:30", LEFT_LEG);
        Procedure third = done(3, "2026-03-02T10:00", LEFT_LEG);
        Procedure unknown = procedure(4, ProcedureStatus.DONE, Moment.on(LocalDate.parse("2026-03-02"), ISTANBUL));
        List<Procedure> all = List.of(third, unknown, first, second);
        assertThat(leader(first, all, Set.of(second, third))).contains(second);
        assertThat(leader(third, all, Set.of(second, third))).contains(second);
        assertThat(leader(second, all, Set.of(second, third))).isEmpty();
        assertThat(leader(first, all, Set.of(unknown))).contains(unknown);
        assertThat(leader(unknown, all, Set.of(unknown))).isEmpty();
        Procedure elsewhere = done(5, "2026-03-02T08:00", target("back", Side.LEFT));
        assertThat(leader(second, List.of(first, second, elsewhere), Set.of(elsewhere)))
                .contains(first);
    }

    @Test
    void theDayIsTheOneOfEachZone() {
        assertThat(leaders(done(1, "2026-03-02T23:30", LEFT_LEG), done(2, "2026-03-03T00:10", LEFT_LEG)))
                .containsExactly(0L, 0L);
        // 23:30 in Berlin is half past midnight in Istanbul.
        Procedure there =
                procedure(2, ProcedureStatus.DONE, Moment.at(LocalDateTime.parse("2026-03-02T23:30"), BERLIN));
        assertThat(leaders(done(1, "2026-03-02T09:30", LEFT_LEG), there)).containsExactly(0L, 1L);
    }

    @Test
    void theTargetIsComparedInAnyCaseAndHasToBeRecorded() {
        assertThat(targets(target("leg", Side.LEFT), target(" LEG", Side.LEFT))).containsExactly(0L, 1L);
        assertThat(targets(target("leg", Side.LEFT), target("leg", Side.RIGHT))).containsExactly(0L, 0L);
        assertThat(targets(target("leg", Side.LEFT), target("leg", Side.BILATERAL)))
                .containsExactly(0L, 0L);
        assertThat(targets(target("leg", Side.LEFT), target("back", Side.LEFT))).containsExactly(0L, 0L);
        assertThat(targets(target("leg", null), target("leg", null))).containsExactly(0L, 0L);
        assertThat(targets(target(null, Side.LEFT), target(null, Side.LEFT))).containsExactly(0L, 0L);
    }

    @Test
    void whatWasNotDoneNeitherLeadsNorIsPart() {
        Procedure done = done(2, "2026-03-02T09:30", LEFT_LEG);
        Moment at = Moment.at(LocalDateTime.parse("2026-03-02T08:00"), ISTANBUL);
        assertThat(leaders(procedure(1, ProcedureStatus.PLANNED, at), done)).containsExactly(0L, 0L);
        assertThat(leaders(procedure(1, ProcedureStatus.CANCELLED, at), done)).containsExactly(0L, 0L);
    }

    @Test
    void theEarliestEndOfASittingEndsItsCourse() {
        Procedure leader = done(1, "2026-03-02T09:30", LEFT_LEG);
        Procedure part = done(2, "2026-03-02T10:15", LEFT_LEG);
        CourseEnd surgery = new CourseEnd(CourseEndKind.SURGERY, LocalDate.parse("2026-04-01"));
        CourseEnd repeat = new CourseEnd(CourseEndKind.REPEAT, LocalDate.parse("2026-04-20"));
        CourseEnd sameDay = new CourseEnd(CourseEndKind.WITHDRAWAL, surgery.date());
        assertThat(SharedCourse.end(leader, List.of(leader, part))).isEmpty();
        assertThat(SharedCourse.end(leader, List.of(leader, part.withEnd(surgery))))
                .contains(surgery);
        assertThat(SharedCourse.end(leader.withEnd(repeat), List.of(leader, part.withEnd(surgery))))
                .contains(surgery);
        assertThat(SharedCourse.end(leader.withEnd(surgery), List.of(part.withEnd(repeat), leader)))
                .contains(surgery);
        assertThat(SharedCourse.end(leader.withEnd(surgery), List.of(part.withEnd(sameDay))))
                .as("its own before another of the same day")
                .contains(surgery);
        Procedure elsewhere = done(3, "2026-03-02T10:15", target("back", Side.LEFT));
        assertThat(SharedCourse.end(leader, List.of(leader, elsewhere.withEnd(surgery))))
                .isEmpty();
    }

    /** Whatever is recorded in whatever order: a leader leads itself, and everything of a sitting has the same one. */
    @Test
    void aSittingHasOneLeaderInAnyOrder() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Procedure> all = new ArrayList<>();
            for (int id = 1; id <= 6; id++) {
                all.add(done(
                        id,
                        "2026-03-0%dT%02d:00".formatted(1 + random.nextInt(2), 8 + random.nextInt(3)),
                        new PainTarget("leg", random.nextBoolean() ? Side.LEFT : Side.RIGHT)));
            }
            List<Procedure> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            for (Procedure one : all) {
                Optional<Procedure> leader = SharedCourse.leader(one, all, NOBODY::contains);
                assertThat(leader).as("seed %d", seed).isEqualTo(SharedCourse.leader(one, shuffled, NOBODY::contains));
                assertThat(leader.flatMap(first -> SharedCourse.leader(first, all, NOBODY::contains)))
                        .as("seed %d", seed)
                        .isEmpty();
                Procedure first = leader.orElse(one);
                assertThat(SharedCourse.others(one, all).filter(other -> !other.equals(first)))
                        .as("seed %d", seed)
                        .allSatisfy(other -> assertThat(SharedCourse.leader(other, all, NOBODY::contains))
                                .contains(first));
            }
        }
    }

    private static List<Long> leaders(Procedure... all) {
        return List.of(all).stream()
                .map(one -> SharedCourse.leader(one, List.of(all), NOBODY::contains)
                        .map(leader -> leader.id().value())
                        .orElse(0L))
                .toList();
    }

    private static Optional<Procedure> leader(Procedure one, List<Procedure> all, Set<Procedure> followedUp) {
        return SharedCourse.leader(one, all, followedUp::contains);
    }

    /** The leaders of two that were done a minute apart on these targets. */
    private static List<Long> targets(PainTarget one, PainTarget other) {
        return leaders(done(1, "2026-03-02T09:30", one), done(2, "2026-03-02T09:31", other));
    }

    private static PainTarget target(@Nullable String site, @Nullable Side side) {
        return new PainTarget(site, side);
    }

    private static Procedure done(long id, String local, PainTarget target) {
        return procedure(id, ProcedureStatus.DONE, Moment.at(LocalDateTime.parse(local), ISTANBUL), target);
    }

    private static Procedure procedure(long id, ProcedureStatus status, Moment at) {
        return procedure(id, status, at, LEFT_LEG);
    }

    private static Procedure procedure(long id, ProcedureStatus status, Moment at, PainTarget target) {
        return new Procedure(
                new ProcedureId(id),
                new PatientId(1),
                status,
                at,
                "transsacral-block",
                target,
                CaseDescription.NONE,
                null,
                List.of(),
                null,
                null,
                status == ProcedureStatus.CANCELLED ? "fever" : null,
                1,
                1,
                null,
                1);
    }
}
