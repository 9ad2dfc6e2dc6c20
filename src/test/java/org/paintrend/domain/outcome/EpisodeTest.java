package org.paintrend.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Nrs;

/** An episode as it would be with one assessment more, other or less. */
class EpisodeTest {
    private static final AssessmentId AT_THREE_WEEKS = new AssessmentId(3);

    /** The scores 1 to 5: a baseline, an earlier and a later one at 3 weeks, the reason for a gap, and one of no timepoint. */
    private final Episode episode = new Given()
            .nrsAt("pre", "2026-03-02T09:00", 8)
            .nrsAt("3w", "2026-03-22T10:00", 5)
            .nrsAt("3w", "2026-03-23T10:00", 2)
            .absent("12w", AbsenceReason.UNREACHABLE)
            .nrsAt(null, "2026-04-20T10:00", 7)
            .episode();

    @Test
    void knowsEverythingRecordedCountedOrNot() {
        assertThat(ids(episode)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(episode.followUp().assessment(AT_THREE_WEEKS).orElseThrow().score(Instrument.NRS))
                .isEqualTo(2);
        assertThat(episode.followUp().assessment(new AssessmentId(9))).isEmpty();
    }

    @Test
    void leavesAnAssessmentOutAndJudgesAnew() {
        AssessmentId counted = countedAtThreeWeeks(episode).id();
        Episode without = episode.without(counted);
        assertThat(ids(without)).hasSize(4).doesNotContain(counted.value());
        assertThat(countedAtThreeWeeks(without).id()).isNotEqualTo(counted);
        assertThat(without.course()).isNotEqualTo(episode.course());
        assertThat(without.followUp().asOf()).isEqualTo(episode.followUp().asOf());
        assertThat(episode.without(new AssessmentId(9))).isEqualTo(episode);
    }

    @Test
    void putsAnAssessmentInThePlaceOfTheOneWithItsId() {
        Assessment counted = countedAtThreeWeeks(episode);
        Episode with = episode.with(counted.withScores(Nrs.of(0), null));
        assertThat(ids(with)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(countedAtThreeWeeks(with).score(Instrument.NRS)).isZero();
        assertThat(with.course()).isNotEqualTo(episode.course());
    }

    @Test
    void takesOneAssessmentMore() {
        Episode without = episode.without(AT_THREE_WEEKS);
        assertThat(without.with(episode.followUp().assessment(AT_THREE_WEEKS).orElseThrow()))
                .isEqualTo(episode);
    }

    @Test
    void standsOtherwiseAtAnotherMoment() {
        Episode early = episode.without(new AssessmentId(4)).asOf(Given.at("2026-03-24T00:00"));
        assertThat(early.followUp().visit("12w").orElseThrow().status()).isEqualTo(VisitStatus.NOT_DUE);
        assertThat(early.asOf(Given.LATER).followUp().visit("12w").orElseThrow().status())
                .isEqualTo(VisitStatus.MISSED);
        assertThat(ids(early)).containsExactlyInAnyOrder(1L, 2L, 3L, 5L);
    }

    private static Assessment countedAtThreeWeeks(Episode episode) {
        Assessment counted = episode.followUp().visit("3w").orElseThrow().counted();
        if (counted == null) {
            throw new AssertionError("nothing counts at 3 weeks");
        }
        return counted;
    }

    private static List<Long> ids(Episode episode) {
        return episode.followUp().assessments().stream()
                .map(one -> one.id().value())
                .toList();
    }
}
