package org.paintrend.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Pgic;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;

/** The assessments. */
public final class AssessmentTable extends Rows {
    private static final List<String> ITEMS =
            Stream.of(LanssItem.values()).map(AssessmentTable::column).toList();
    private static final List<String> COLUMNS = Stream.of(
                    Stream.of("procedure", "timepoint", "taken_at", "mode", "nrs", "recall", "lanss_total"),
                    ITEMS.stream(),
                    Stream.of("pgic", "mrc", "absence", "note", "assigned_because", "recorded_by"))
            .flatMap(columns -> columns)
            .toList();
    // The seven answers come as one text: reading a long list takes a quarter less time.
    private static final String ANSWERS = ITEMS.stream()
            .map(item -> "ifnull(a." + item + ", '-')")
            .collect(Collectors.joining(
                    " || ",
                    "CASE WHEN coalesce(a." + String.join(", a.", ITEMS) + ") IS NOT NULL THEN ",
                    " END AS answers"));
    private static final String SELECT = """
            SELECT a.id, a.procedure, a.timepoint, a.taken_at, a.mode, a.nrs, a.recall, a.lanss_total, a.pgic, a.mrc,
                a.absence, a.note, a.assigned_because, a.recorded_by, a.version,\s""" + ANSWERS + """

            FROM assessment a JOIN procedure p ON p.id = a.procedure JOIN patient ON patient.id = p.patient
            WHERE\s""";
    private static final String VISIBLE = "a.voided = 0 AND p.voided = 0 AND patient.voided = 0";

    AssessmentTable(Handle handle) {
        super(handle, Entity.ASSESSMENT, COLUMNS);
    }

    /** Every visible assessment, by its procedure. */
    public Map<ProcedureId, List<Assessment>> all() {
        return byProcedure(select(VISIBLE, Map.of()));
    }

    /** The visible assessments of a patient, by their procedure. */
    public Map<ProcedureId, List<Assessment>> of(PatientId patient) {
        return byProcedure(select(VISIBLE + " AND p.patient = :patient", Map.of("patient", patient.value())));
    }

    /** The visible assessments of a procedure. */
    public List<Assessment> of(ProcedureId procedure) {
        return select(VISIBLE + " AND a.procedure = :procedure", Map.of("procedure", procedure.value()));
    }

    /** An assessment that is visible: neither it nor its procedure or patient is voided. */
    public Optional<Assessment> find(AssessmentId id) {
        return select(VISIBLE + " AND a.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** An assessment, voided or not. */
    public Optional<Assessment> findEvenVoided(AssessmentId id) {
        return select("a.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    AssessmentId insert(Assessment assessment) {
        return new AssessmentId(insertRow(values(assessment)));
    }

    void update(Assessment assessment) {
        updateRow(assessment.id().value(), assessment.version(), values(assessment));
    }

    private List<Assessment> select(String where, Map<String, Object> arguments) {
        return handle().createQuery(SELECT + where + " ORDER BY a.id")
                .bindMap(arguments)
                .map(new AssessmentMapper())
                .list();
    }

    private static Map<ProcedureId, List<Assessment>> byProcedure(List<Assessment> assessments) {
        return assessments.stream().collect(Collectors.groupingBy(Assessment::procedure));
    }

    private static Map<String, @Nullable Object> values(Assessment assessment) {
        @Nullable Nrs nrs = assessment.nrs();
        @Nullable Pgic pgic = assessment.pgic();
        @Nullable Mrc mrc = assessment.mrc();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("procedure", assessment.procedure().value());
        values.put("timepoint", assessment.timepoint());
        values.put("taken_at", Columns.seconds(assessment.takenAt()));
        values.put("mode", Columns.code(assessment.mode()));
        values.put("nrs", nrs == null ? null : (Integer) nrs.value());
        values.put("recall", nrs == null ? null : nrs.recall().id());
        values.put("lanss_total", assessment.lanss() instanceof Lanss.Total(int total) ? (Integer) total : null);
        Map<LanssItem, Boolean> answers =
                assessment.lanss() instanceof Lanss.Items(Map<LanssItem, Boolean> items) ? items : Map.of();
        for (LanssItem item : LanssItem.values()) {
            values.put(column(item), Columns.bit(answers.get(item)));
        }
        values.put("pgic", pgic == null ? null : (Integer) pgic.value());
        values.put("mrc", mrc == null ? null : (Integer) mrc.grade());
        values.put("absence", Columns.code(assessment.absence()));
        values.put("note", assessment.note());
        values.put("assigned_because", assessment.assignedBecause());
        values.put("recorded_by", assessment.recordedBy());
        return values;
    }

    private static String column(LanssItem item) {
        return "lanss_" + item.number();
    }
}
