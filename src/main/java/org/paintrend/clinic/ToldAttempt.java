package org.paintrend.clinic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.history.ProcedureName;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.store.RowImage;

/** An attempt to reach a patient in the history. */
final class ToldAttempt implements ToldRow {
    private final HistoryNames names;

    ToldAttempt(HistoryNames names) {
        this.names = names;
    }

    @Override
    public Subject subject(RowImage after) {
        return new Subject.OfAttempt(
                names.timepoint(procedureOf(after), after.required("timepoint")), procedure(after));
    }

    @Override
    public List<ToldField> fields() {
        return List.of(
                ToldField.ofMany("entry.when", Set.of("tried_at"), this::when),
                ToldField.text("followups.attempt.by", "tried_by").notNews(),
                ToldField.choice("followups.attempt.way", "way", ContactWay.class),
                ToldField.choice("followups.attempt.result", "result", AttemptResult.class),
                ToldField.text("followups.attempt.note", "note"));
    }

    /** A change of procedure is a move; the timepoint is what it is called by, and stays. */
    @Override
    public Set<String> untold() {
        return Set.of("procedure", "timepoint");
    }

    @Override
    public ProcedureName procedure(RowImage image) {
        return names.procedure(procedureOf(image));
    }

    private @Nullable FieldValue when(RowImage image) {
        @Nullable String at = image.text("tried_at");
        return at == null
                ? null
                : new FieldValue.Time(
                        HistoryNames.moment(at, procedure(image).at().zone().getId(), Precision.MINUTE));
    }

    private static long procedureOf(RowImage image) {
        return Long.parseLong(image.required("procedure"));
    }
}
