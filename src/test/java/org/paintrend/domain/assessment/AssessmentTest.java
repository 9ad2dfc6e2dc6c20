package org.paintrend.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.procedure.ProcedureId;

/** What an assessment keeps when something of it becomes other. */
class AssessmentTest {
    private static final ProcedureId OTHER = new ProcedureId(8);

    private final Assessment scored = assessment(Nrs.of(0), Lanss.ofTotal(24), new Pgic(1), new Mrc(5), null);
    private final Assessment absent = assessment(null, null, null, null, AbsenceReason.UNREACHABLE);

    @Test
    void belongsToAnotherProcedure() {
        Assessment other = scored.withProcedure(OTHER);
        assertThat(other.procedure()).isEqualTo(OTHER);
        assertThat(other).usingRecursiveComparison().ignoringFields("procedure").isEqualTo(scored);
    }

    @Test
    void standsAtAnotherTimepoint() {
        Assessment other = scored.withTimepoint("12w");
        assertThat(other.timepoint()).isEqualTo("12w");
        assertThat(other).usingRecursiveComparison().ignoringFields("timepoint").isEqualTo(scored);
        assertThat(scored.withTimepoint(null).timepoint()).isNull();
    }

    @Test
    void losesTheReasonOfTheOldPlaceWhenItIsMoved() {
        Assessment moved = scored.movedTo(OTHER, null);
        assertThat(moved.procedure()).isEqualTo(OTHER);
        assertThat(moved.timepoint()).isNull();
        assertThat(moved.assignedBecause()).isNull();
        assertThat(moved)
                .usingRecursiveComparison()
                .ignoringFields("procedure", "timepoint", "assignedBecause")
                .isEqualTo(scored);
    }

    @Test
    void holdsOtherScores() {
        Assessment other = scored.withScores(null, Lanss.ofTotal(0));
        assertThat(other.score(Instrument.NRS)).isNull();
        assertThat(other.score(Instrument.LANSS)).isZero();
        assertThat(other)
                .usingRecursiveComparison()
                .ignoringFields("nrs", "lanss")
                .isEqualTo(scored);
    }

    @Test
    void dropsTheReasonForAGapWithTheFirstScore() {
        Assessment found = absent.withScores(Nrs.of(0), null);
        assertThat(found.absence()).isNull();
        assertThat(found.score(Instrument.NRS)).isZero();
        assertThat(absent.withScores(null, null)).isEqualTo(absent);
    }

    @Test
    void isNeverLeftWithNothing() {
        Assessment onlyNrs = assessment(Nrs.of(3), null, null, null, null);
        assertThatThrownBy(() -> onlyNrs.withScores(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Assessment assessment(
            @Nullable Nrs nrs,
            @Nullable Lanss lanss,
            @Nullable Pgic pgic,
            @Nullable Mrc mrc,
            @Nullable AbsenceReason absence) {
        return new Assessment(
                new AssessmentId(3),
                new ProcedureId(7),
                "3w",
                Instant.parse("2026-03-23T10:00:00Z"),
                Mode.PHONE,
                nrs,
                lanss,
                pgic,
                mrc,
                absence,
                "note",
                "late train",
                "nurse",
                4);
    }
}
