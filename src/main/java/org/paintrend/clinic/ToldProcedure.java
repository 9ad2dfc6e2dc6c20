package org.paintrend.clinic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.history.Deed;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.store.RowImage;

/** A procedure in the history, with its drugs. */
final class ToldProcedure implements ToldRow {
    private final HistoryNames names;

    ToldProcedure(HistoryNames names) {
        this.names = names;
    }

    @Override
    public Subject subject(RowImage after) {
        return new Subject.OfProcedure(names.procedure(Long.parseLong(after.required("id"))));
    }

    @Override
    public List<ToldField> fields() {
        return List.of(
                ToldField.choice("record.procedure.status", "status", ProcedureStatus.class),
                ToldField.text("record.procedure.cancelReason", "cancel_reason"),
                ToldField.ofMany("record.procedure.date", Set.of("at", "zone", "precision"), ToldProcedure::when),
                ToldField.of("record.procedure.technique", "technique", this::technique)
                        .notNews(),
                ToldField.choice("record.procedure.side", "side", Side.class),
                ToldField.text("record.procedure.site", "site"),
                ToldField.text("record.procedure.levels", "levels"),
                ToldField.text("record.procedure.drugs", "drugs"),
                ToldField.text("record.procedure.operator", "operator"),
                ToldField.text("record.procedure.diagnosis", "diagnosis"),
                ToldField.whole("record.procedure.ageYears", "age_years"),
                ToldField.of("record.procedure.bmi", "bmi_hundredths", ToldProcedure::bmi),
                ToldField.whole("record.procedure.symptomMonths", "symptom_months"),
                ToldField.text("record.procedure.note", "note"),
                ToldField.choice("record.course-end.endKind", "end_kind", CourseEndKind.class),
                ToldField.day("record.course-end.endDate", "end_on"));
    }

    @Override
    public Deed change(RowImage before, RowImage after) {
        return switch (status(before)) {
            case PLANNED ->
                switch (status(after)) {
                    case PLANNED -> Deed.CHANGED;
                    case DONE -> Deed.DONE;
                    case CANCELLED -> Deed.CANCELLED;
                };
            case CANCELLED -> status(after) == ProcedureStatus.PLANNED ? Deed.PLANNED_AGAIN : Deed.CHANGED;
            case DONE -> Deed.CHANGED;
        };
    }

    private static ProcedureStatus status(RowImage image) {
        return Coded.of(ProcedureStatus.class, image.required("status"));
    }

    /** A change of patient is a move; plan and rule are those of the clinic at the beginning, and never change. */
    @Override
    public Set<String> untold() {
        return Set.of("patient", "plan_version", "rule_version");
    }

    private static @Nullable FieldValue when(RowImage image) {
        @Nullable String at = image.text("at");
        return at == null
                ? null
                : new FieldValue.Time(HistoryNames.moment(
                        at, image.required("zone"), Coded.of(Precision.class, image.required("precision"))));
    }

    private FieldValue technique(String id) {
        return new FieldValue.Method(names.technique(id));
    }

    private static FieldValue bmi(String hundredths) {
        return new FieldValue.Figure(new Bmi(Integer.parseInt(hundredths)));
    }
}
