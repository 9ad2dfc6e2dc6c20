package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptId;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;

/** The attempts to reach patients. They go with their procedure wherever it is moved, and are hidden with it. */
public final class AttemptTable extends Rows {
    private static final String FROM = """
            FROM attempt a JOIN procedure p ON p.id = a.procedure JOIN patient ON patient.id = p.patient
            WHERE\s""";
    private static final String VISIBLE = "a.voided = 0 AND p.voided = 0 AND patient.voided = 0";

    AttemptTable(Handle handle) {
        super(
                handle,
                Entity.ATTEMPT,
                List.of("procedure", "timepoint", "tried_at", "tried_by", "way", "result", "note"));
    }

    /** Every visible attempt by its procedure, in the order of time. */
    public Map<ProcedureId, List<Attempt>> all() {
        return select(VISIBLE, Map.of()).stream().collect(Collectors.groupingBy(Attempt::procedure));
    }

    /** The visible attempts of a procedure, in the order of time. */
    public List<Attempt> of(ProcedureId procedure) {
        return select(VISIBLE + " AND a.procedure = :procedure", Map.of("procedure", procedure.value()));
    }

    /** The procedures that have visible attempts. */
    public Set<ProcedureId> procedures() {
        return procedures(VISIBLE, Map.of());
    }

    /** The procedures of a patient that have visible attempts. */
    public Set<ProcedureId> procedures(PatientId patient) {
        return procedures(VISIBLE + " AND p.patient = :patient", Map.of("patient", patient.value()));
    }

    /** An attempt that is visible: neither it nor its procedure or patient is voided. */
    public Optional<Attempt> find(AttemptId id) {
        return select(VISIBLE + " AND a.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** An attempt, voided or not. */
    public Optional<Attempt> findEvenVoided(AttemptId id) {
        return select("a.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    AttemptId insert(Attempt attempt) {
        return new AttemptId(insertRow(values(attempt)));
    }

    void update(Attempt attempt) {
        updateRow(attempt.id().value(), attempt.version(), values(attempt));
    }

    private List<Attempt> select(String where, Map<String, Object> arguments) {
        return handle().createQuery("SELECT a.* " + FROM + where + " ORDER BY a.tried_at, a.id")
                .bindMap(arguments)
                .map((row, context) -> attempt(row))
                .list();
    }

    private Set<ProcedureId> procedures(String where, Map<String, Object> arguments) {
        return handle().createQuery("SELECT DISTINCT a.procedure " + FROM + where)
                .bindMap(arguments)
                .map((row, context) -> new ProcedureId(row.getLong("procedure")))
                .set();
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                new AttemptId(row.getLong("id")),
                new ProcedureId(row.getLong("procedure")),
                Objects.requireNonNull(row.getString("timepoint")),
                Instant.ofEpochSecond(row.getLong("tried_at")),
                Objects.requireNonNull(row.getString("tried_by")),
                Objects.requireNonNull(Columns.choice(row, "way", ContactWay.class)),
                Objects.requireNonNull(Columns.choice(row, "result", AttemptResult.class)),
                row.getString("note"),
                row.getLong("version"));
    }

    private static Map<String, @Nullable Object> values(Attempt attempt) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("procedure", attempt.procedure().value());
        values.put("timepoint", attempt.timepoint());
        values.put("tried_at", Columns.seconds(attempt.at()));
        values.put("tried_by", attempt.by());
        values.put("way", attempt.way().id());
        values.put("result", attempt.result().id());
        values.put("note", attempt.note());
        return values;
    }
}
