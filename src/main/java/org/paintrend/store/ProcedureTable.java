package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** The procedures; their drugs are read from and written to {@link DrugTable}. */
public final class ProcedureTable extends Rows {
    private static final List<String> COLUMNS = List.of(
            "patient",
            "status",
            "at",
            "zone",
            "precision",
            "technique",
            "site",
            "side",
            "age_years",
            "bmi_hundredths",
            "diagnosis",
            "symptom_months",
            "levels",
            "operator",
            "note",
            "cancel_reason",
            "plan_version",
            "rule_version",
            "end_kind",
            "end_on");
    private static final String VISIBLE = "p.voided = 0 AND patient.voided = 0";

    private final DrugTable drugs;

    ProcedureTable(Handle handle, DrugTable drugs) {
        super(handle, Entity.PROCEDURE, COLUMNS);
        this.drugs = drugs;
    }

    /** Every procedure that is visible, in the order of time. */
    public List<Procedure> all() {
        return select(VISIBLE, Map.of());
    }

    /** The visible procedures of a patient, in the order of time. */
    public List<Procedure> of(PatientId patient) {
        return select(VISIBLE + " AND p.patient = :patient", Map.of("patient", patient.value()));
    }

    /** A procedure that is visible: neither it nor its patient is voided. */
    public Optional<Procedure> find(ProcedureId id) {
        return select(VISIBLE + " AND p.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** A procedure, voided or not. */
    public Optional<Procedure> findEvenVoided(ProcedureId id) {
        return select("p.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    PatientId patientOf(ProcedureId id) {
        return new PatientId(handle().createQuery("SELECT patient FROM procedure WHERE id = :id")
                .bind("id", id.value())
                .mapTo(Long.class)
                .one());
    }

    ProcedureId insert(Procedure procedure) {
        ProcedureId id = new ProcedureId(insertRow(values(procedure)));
        drugs.write(id, procedure.drugs());
        return id;
    }

    void update(Procedure procedure) {
        updateRow(procedure.id().value(), procedure.version(), values(procedure));
        drugs.clear(procedure.id());
        drugs.write(procedure.id(), procedure.drugs());
    }

    @Override
    void restore(long id, String image) {
        super.restore(id, image);
        drugs.restore(new ProcedureId(id), image);
    }

    @Override
    String imageOf(String columns) {
        return "json_insert(" + columns + ", '$.drugs', json(" + DrugTable.IMAGE + "))";
    }

    private List<Procedure> select(String where, Map<String, Object> arguments) {
        Map<ProcedureId, List<Drug>> given = drugs.select(where, arguments);
        Pool pool = new Pool();
        return handle().createQuery("SELECT p.* FROM procedure p JOIN patient ON patient.id = p.patient WHERE " + where
                        + " ORDER BY p.at, p.id")
                .bindMap(arguments)
                .map((row, context) -> procedure(row, given, pool))
                .list();
    }

    private static Procedure procedure(ResultSet row, Map<ProcedureId, List<Drug>> given, Pool pool)
            throws SQLException {
        ProcedureId id = new ProcedureId(row.getLong("id"));
        return new Procedure(
                id,
                new PatientId(row.getLong("patient")),
                Objects.requireNonNull(Columns.choice(row, "status", ProcedureStatus.class)),
                new Moment(
                        Instant.ofEpochSecond(row.getLong("at")),
                        pool.one(ZoneId.of(row.getString("zone"))),
                        Objects.requireNonNull(Columns.choice(row, "precision", Precision.class))),
                pool.oneOrNone(row.getString("technique")),
                pool.one(new PainTarget(row.getString("site"), Columns.choice(row, "side", Side.class))),
                description(row, pool),
                pool.oneOrNone(row.getString("levels")),
                given.getOrDefault(id, List.of()),
                pool.oneOrNone(row.getString("operator")),
                row.getString("note"),
                row.getString("cancel_reason"),
                row.getInt("plan_version"),
                row.getInt("rule_version"),
                end(row),
                row.getLong("version"));
    }

    private static CaseDescription description(ResultSet row, Pool pool) throws SQLException {
        @Nullable Integer bmi = Columns.whole(row, "bmi_hundredths");
        return new CaseDescription(
                Columns.whole(row, "age_years"),
                bmi == null ? null : new Bmi(bmi),
                pool.oneOrNone(row.getString("diagnosis")),
                Columns.whole(row, "symptom_months"));
    }

    private static @Nullable CourseEnd end(ResultSet row) throws SQLException {
        @Nullable CourseEndKind kind = Columns.choice(row, "end_kind", CourseEndKind.class);
        return kind == null ? null : new CourseEnd(kind, Objects.requireNonNull(Columns.date(row, "end_on")));
    }

    private static Map<String, @Nullable Object> values(Procedure procedure) {
        CaseDescription description = procedure.description();
        @Nullable Bmi bmi = description.bmi();
        @Nullable CourseEnd end = procedure.end();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("patient", procedure.patient().value());
        values.put("status", procedure.status().id());
        values.put("at", Columns.seconds(procedure.at().instant()));
        values.put("zone", procedure.at().zone().getId());
        values.put("precision", procedure.at().precision().id());
        values.put("technique", procedure.technique());
        values.put("site", procedure.target().site());
        values.put("side", Columns.code(procedure.target().side()));
        values.put("age_years", description.ageYears());
        values.put("bmi_hundredths", bmi == null ? null : (Integer) bmi.hundredths());
        values.put("diagnosis", description.diagnosis());
        values.put("symptom_months", description.symptomMonths());
        values.put("levels", procedure.levels());
        values.put("operator", procedure.operator());
        values.put("note", procedure.note());
        values.put("cancel_reason", procedure.cancelReason());
        values.put("plan_version", procedure.planVersion());
        values.put("rule_version", procedure.ruleVersion());
        values.put("end_kind", end == null ? null : end.kind().id());
        values.put("end_on", end == null ? null : end.date().toString());
        return values;
    }
}
