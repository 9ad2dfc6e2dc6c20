package org.paintrend.clinic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.history.ProcedureName;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.store.RowImage;

/** Scores in the history; a LANSS by its total, and by those items whose answers changed. */
final class ToldAssessment implements ToldRow {
    private final HistoryNames names;

    ToldAssessment(HistoryNames names) {
        this.names = names;
    }

    @Override
    public Subject subject(RowImage after) {
        return new Subject.OfAssessment(timepoint(after), procedure(after));
    }

    @Override
    public List<ToldField> fields() {
        List<ToldField> fields = new ArrayList<>();
        fields.add(ToldField.ofMany("entry.when", Set.of("taken_at"), this::when));
        fields.add(ToldField.ofMany("entry.timepoint", Set.of("timepoint"), this::planned)
                .notNews());
        fields.add(ToldField.text("entry.because", "assigned_because"));
        fields.add(ToldField.choice("entry.how", "mode", Mode.class));
        fields.add(ToldField.ofMany("clinical.nrs", Set.of("nrs", "recall"), ToldAssessment::nrs));
        fields.add(ToldField.ofMany("clinical.lanss", lanssColumns(), ToldAssessment::lanss));
        for (LanssItem item : LanssItem.values()) {
            fields.add(ToldField.yesNo(item.key(), column(item)).notNews());
        }
        fields.add(ToldField.whole("entry.pgic", "pgic"));
        fields.add(ToldField.whole("entry.mrc.short", "mrc"));
        fields.add(ToldField.choice("entry.absence.name", "absence", AbsenceReason.class));
        fields.add(ToldField.text("entry.note", "note"));
        return fields;
    }

    /** A change of procedure is a move; who recorded it is whoever wrote the first event. */
    @Override
    public Set<String> untold() {
        return Set.of("procedure", "recorded_by");
    }

    @Override
    public ProcedureName procedure(RowImage image) {
        return names.procedure(procedureOf(image));
    }

    private @Nullable FieldValue when(RowImage image) {
        @Nullable String takenAt = image.text("taken_at");
        return takenAt == null
                ? null
                : new FieldValue.Time(HistoryNames.moment(
                        takenAt, procedure(image).at().zone().getId(), Precision.MINUTE));
    }

    private FieldValue planned(RowImage image) {
        @Nullable Timepoint timepoint = timepoint(image);
        return timepoint == null ? new FieldValue.Unscheduled() : new FieldValue.Planned(timepoint);
    }

    private @Nullable Timepoint timepoint(RowImage image) {
        @Nullable String id = image.text("timepoint");
        return id == null ? null : names.timepoint(procedureOf(image), id);
    }

    private static @Nullable FieldValue nrs(RowImage image) {
        @Nullable String nrs = image.text("nrs");
        return nrs == null
                ? null
                : new FieldValue.Pain(
                        new Nrs(Integer.parseInt(nrs), Coded.of(RecallPeriod.class, image.required("recall"))));
    }

    private static @Nullable FieldValue lanss(RowImage image) {
        @Nullable String total = image.text("lanss_total");
        if (total != null) {
            return new FieldValue.Neuropathic(Lanss.ofTotal(Integer.parseInt(total)));
        }
        Map<LanssItem, Boolean> answers = new EnumMap<>(LanssItem.class);
        for (LanssItem item : LanssItem.values()) {
            @Nullable String answer = image.text(column(item));
            if (answer != null) {
                answers.put(item, answer.equals("1"));
            }
        }
        return answers.isEmpty() ? null : new FieldValue.Neuropathic(Lanss.ofItems(answers));
    }

    private static Set<String> lanssColumns() {
        Set<String> columns = new HashSet<>(Set.of("lanss_total"));
        for (LanssItem item : LanssItem.values()) {
            columns.add(column(item));
        }
        return columns;
    }

    private static String column(LanssItem item) {
        return "lanss_" + item.number();
    }

    private static long procedureOf(RowImage image) {
        return Long.parseLong(image.required("procedure"));
    }
}
