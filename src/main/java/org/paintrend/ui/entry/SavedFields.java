package org.paintrend.ui.entry;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;

/** Fills the fields from a saved assessment that is to be changed. */
final class SavedFields {
    private SavedFields() {}

    static void fill(AssessmentModel model, Assessment saved) {
        time(model, saved.takenAt());
        model.mode().set(saved.mode());
        if (saved.nrs() != null) {
            model.nrs().set(String.valueOf(saved.nrs().value()));
            model.recall().set(saved.nrs().recall());
        }
        if (saved.lanss() != null) {
            model.lanss().recorded(saved.lanss());
        }
        model.pgic().set(saved.pgic() == null ? null : saved.pgic().value());
        model.mrc().set(saved.mrc() == null ? null : saved.mrc().grade());
        model.withoutScores().set(saved.absence() != null);
        model.absence().set(saved.absence());
        model.note().set(text(saved.note()));
        model.timepoint().set(text(saved.timepoint()));
        model.assignedBecause().set(text(saved.assignedBecause()));
    }

    private static void time(AssessmentModel model, @Nullable Instant takenAt) {
        if (takenAt == null) {
            return;
        }
        LocalDateTime local = LocalDateTime.ofInstant(takenAt, model.zone());
        String date = local.toLocalDate().toString();
        String time = local.toLocalTime().toString();
        model.date().set(date);
        model.time().set(time);
        if (TypedTime.twice(date, time, model.zone())) {
            Instant earlier = TypedTime.instant(date, time, false, model.zone()).orElse(takenAt);
            model.laterOfTwo().set(!earlier.equals(takenAt));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
