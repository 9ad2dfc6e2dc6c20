package org.paintrend.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Evidence;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Visit;

/** What a clinician should bear in mind before trusting a figure. */
final class Cautions {
    private final Words words;
    private final Clinical clinical;

    Cautions(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    List<String> of(Course course, Evidence evidence) {
        List<String> cautions = new ArrayList<>();
        Visit visit = evidence.followUp();
        @Nullable Integer before = evidence.baseline().score(evidence.instrument());
        if (before != null && before == 0) {
            cautions.add(words.get("evidence.caution.baseline-zero"));
        }
        evidence.reduction()
                .filter(Reduction::lowBaseline)
                .ifPresent(low -> cautions.add(words.get("evidence.caution.low-baseline", low.baseline())));
        if (evidence.recallDiffers()) {
            cautions.add(
                    words.get("evidence.caution.recall", recall(evidence.baseline()), recall(evidence.followUp())));
        }
        if (evidence.baseline().placement() == Placement.RECALLED) {
            cautions.add(words.get("evidence.caution.recalled"));
        }
        if (visit.placement() == Placement.EARLY) {
            cautions.add(words.get("evidence.caution.early"));
        }
        if (visit.placement() == Placement.LATE) {
            cautions.add(words.get("evidence.caution.late"));
        }
        if (visit.window() != null && visit.provisional(course.followUp().asOf())) {
            LocalDate last = LocalDate.ofInstant(
                    visit.window().closes().minusSeconds(1),
                    course.followUp().procedure().at().zone());
            cautions.add(words.get("evidence.caution.provisional", words.date(last)));
        }
        if (evidence.instrument() == Instrument.LANSS
                && !visit.timepoint().isTherapeutic()
                && visit.score(Instrument.LANSS) != null) {
            cautions.add(words.get("evidence.caution.lanss-early"));
        }
        return cautions;
    }

    private String recall(Visit visit) {
        @Nullable Assessment counted = visit.counted();
        return counted == null || counted.nrs() == null
                ? ""
                : clinical.recall(counted.nrs().recall()).toLowerCase(words.locale());
    }
}
