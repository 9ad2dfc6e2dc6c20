package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.NumbnessId;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;

/**
 * The assessments of numbness. One that names a procedure goes with it wherever that is moved, and is hidden with it;
 * any other belongs to its patient.
 */
public final class NumbnessTable extends Rows {
    private static final List<String> COLUMNS = List.of(
            "patient",
            "procedure",
            "assessed_at",
            "bladder",
            "bowel",
            "saddle",
            "both_legs",
            "onset",
            "shooting",
            "weakness",
            "course",
            "mild",
            "thin",
            "site",
            "drug",
            "given_by",
            "note",
            "recorded_by");
    private static final String SELECT = """
            SELECT n.*, owner.id AS owner FROM numbness n LEFT JOIN procedure p ON p.id = n.procedure
            JOIN patient owner ON owner.id = coalesce(p.patient, n.patient)
            WHERE\s""";
    private static final String VISIBLE = "n.voided = 0 AND p.voided IS NOT 1 AND owner.voided = 0";
    private static final String OF_PATIENT = """
            n.id IN (SELECT id FROM numbness WHERE patient = :patient UNION ALL
                SELECT below.id FROM procedure JOIN numbness below ON below.procedure = procedure.id
                WHERE procedure.patient = :patient) AND\s""";

    NumbnessTable(Handle handle) {
        super(handle, Entity.NUMBNESS, COLUMNS);
    }

    /** The visible assessments of a patient, the newest first. */
    public List<Numbness> of(PatientId patient) {
        return select(OF_PATIENT + VISIBLE, Map.of("patient", patient.value()));
    }

    /** The visible assessments of a procedure, the newest first. */
    public List<Numbness> of(ProcedureId procedure) {
        return select(VISIBLE + " AND n.procedure = :procedure", Map.of("procedure", procedure.value()));
    }

    /** An assessment that is visible: neither it nor its procedure or patient is voided. */
    public Optional<Numbness> find(NumbnessId id) {
        return select(VISIBLE + " AND n.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** An assessment, voided or not. */
    public Optional<Numbness> findEvenVoided(NumbnessId id) {
        return select("n.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    NumbnessId insert(Numbness numbness) {
        return new NumbnessId(insertRow(values(numbness)));
    }

    void update(Numbness numbness) {
        updateRow(numbness.id().value(), numbness.version(), values(numbness));
    }

    private List<Numbness> select(String where, Map<String, Object> arguments) {
        return handle().createQuery(SELECT + where + " ORDER BY n.assessed_at DESC, n.id DESC")
                .bindMap(arguments)
                .map((row, context) -> numbness(row))
                .list();
    }

    private static Numbness numbness(ResultSet row) throws SQLException {
        long procedure = row.getLong("procedure");
        return new Numbness(
                new NumbnessId(row.getLong("id")),
                new PatientId(row.getLong("owner")),
                procedure == 0 ? null : new ProcedureId(procedure),
                answers(row),
                markers(row),
                row.getString("note"),
                Instant.ofEpochSecond(row.getLong("assessed_at")),
                Objects.requireNonNull(row.getString("recorded_by")),
                row.getLong("version"));
    }

    private static Answers answers(ResultSet row) throws SQLException {
        return new Answers(
                Columns.yesNo(row, "bladder"),
                Columns.yesNo(row, "bowel"),
                Columns.yesNo(row, "saddle"),
                Columns.yesNo(row, "both_legs"),
                Columns.choice(row, "onset", Onset.class),
                Columns.yesNo(row, "shooting"),
                Columns.yesNo(row, "weakness"),
                Columns.choice(row, "course", EarlyCourse.class),
                Columns.yesNo(row, "mild"));
    }

    private static RiskMarkers markers(ResultSet row) throws SQLException {
        return new RiskMarkers(
                Columns.yesNo(row, "thin"),
                Columns.choice(row, "site", InjectionSite.class),
                row.getString("drug"),
                row.getString("given_by"));
    }

    private static Map<String, @Nullable Object> values(Numbness numbness) {
        Answers answers = numbness.answers();
        RiskMarkers markers = numbness.markers();
        @Nullable ProcedureId procedure = numbness.procedure();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("patient", procedure == null ? (Long) numbness.patient().value() : null);
        values.put("procedure", procedure == null ? null : (Long) procedure.value());
        values.put("assessed_at", Columns.seconds(numbness.at()));
        values.put("bladder", Columns.bit(answers.bladder()));
        values.put("bowel", Columns.bit(answers.bowel()));
        values.put("saddle", Columns.bit(answers.saddle()));
        values.put("both_legs", Columns.bit(answers.bothLegs()));
        values.put("onset", Columns.code(answers.onset()));
        values.put("shooting", Columns.bit(answers.shooting()));
        values.put("weakness", Columns.bit(answers.weakness()));
        values.put("course", Columns.code(answers.course()));
        values.put("mild", Columns.bit(answers.mild()));
        values.put("thin", Columns.bit(markers.thin()));
        values.put("site", Columns.code(markers.site()));
        values.put("drug", markers.drug());
        values.put("given_by", markers.givenBy());
        values.put("note", numbness.note());
        values.put("recorded_by", numbness.recordedBy());
        return values;
    }
}
