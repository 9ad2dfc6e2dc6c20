package org.paintrend.clinic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Pgic;

/** The scores of a form, or the reason why there is none. */
record Scores(
        @Nullable Nrs nrs,
        @Nullable Lanss lanss,
        @Nullable Pgic pgic,
        @Nullable Mrc mrc,
        @Nullable AbsenceReason absence) {

    /** Reads them; what is wrong is added to the faults. */
    static Scores read(Reading reading, AssessmentForm form) {
        int faultsBefore = reading.faults().size();
        Scores scores = new Scores(
                reading.whole("nrs", form.nrs(), Nrs.LOWEST, Nrs.HIGHEST)
                        .map(value -> new Nrs(value, form.recall()))
                        .orElse(null),
                lanss(reading, form).orElse(null),
                Entries.chosen(reading, "pgic", form.pgic(), Pgic.LOWEST, Pgic.HIGHEST)
                        .map(Pgic::new)
                        .orElse(null),
                Entries.chosen(reading, "mrc", form.mrc(), Mrc.LOWEST, Mrc.HIGHEST)
                        .map(Mrc::new)
                        .orElse(null),
                form.absence());
        if (reading.faults().size() == faultsBefore) {
            scores.requireOneKind(reading);
        }
        return scores;
    }

    private void requireOneKind(Reading reading) {
        boolean scored = nrs != null || lanss != null || pgic != null || mrc != null;
        if (absence != null && scored) {
            Entries.contradiction(reading, "absence", absence.id(), "scores " + scoredFields());
        } else if (absence == null && !scored) {
            reading.refuse("nrs", "", Problem.NOTHING_ENTERED);
        }
    }

    private String scoredFields() {
        return (nrs != null ? "NRS" : lanss != null ? "LANSS" : pgic != null ? "PGIC" : "MRC");
    }

    private static Optional<Lanss> lanss(Reading reading, AssessmentForm form) {
        boolean unseen = form.mode() == Mode.PHONE || form.mode() == Mode.POST;
        if (!form.lanssTotal().isBlank()) {
            Optional<Integer> total = reading.whole("lanssTotal", form.lanssTotal(), Lanss.LOWEST, Lanss.HIGHEST);
            if (total.isPresent() && unseen) {
                // Items 6 and 7 need an examiner, so nobody can know the total.
                Entries.contradiction(reading, "lanssTotal", total.get(), mode(form));
                return Optional.empty();
            }
            return total.map(Lanss::ofTotal);
        }
        List<LanssItem> examined = form.lanssItems().keySet().stream()
                .filter(item -> unseen && item.examined())
                .sorted()
                .toList();
        if (!examined.isEmpty()) {
            Entries.contradiction(
                    reading,
                    "lanssItems",
                    examined.stream().map(item -> String.valueOf(item.number())).collect(Collectors.joining(", ")),
                    mode(form));
            return Optional.empty();
        }
        Map<LanssItem, Boolean> answers = form.lanssItems();
        return answers.isEmpty() ? Optional.empty() : Optional.of(Lanss.ofItems(answers));
    }

    private static String mode(AssessmentForm form) {
        return form.mode() == null ? "" : "mode " + form.mode().id();
    }
}
