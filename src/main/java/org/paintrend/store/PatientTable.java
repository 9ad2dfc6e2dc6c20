package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;

/** The patients; who they are is read from and written to {@link IdentityTable}. */
public final class PatientTable extends Rows {
    private static final List<String> COLUMNS = List.of(
            "code",
            "code_folded",
            "sex",
            "allergy",
            "anticoagulant",
            "diabetes",
            "died_on",
            "may_be_called",
            "best_hour");
    private static final String SELECT = """
            SELECT p.*, i.given_name, i.family_name, i.birth_date, i.phone, i.contact
            FROM patient p JOIN identity i ON i.patient = p.id
            """;

    private final IdentityTable identities;

    PatientTable(Handle handle, IdentityTable identities) {
        super(handle, Entity.PATIENT, COLUMNS);
        this.identities = identities;
    }

    /** Every patient who is not voided, in the order of registration. */
    public List<Patient> all() {
        return handle().createQuery(SELECT + "WHERE p.voided = 0 ORDER BY p.id")
                .map((row, context) -> patient(row))
                .list();
    }

    /** A patient who is not voided. */
    public Optional<Patient> find(PatientId id) {
        return handle().createQuery(SELECT + "WHERE p.voided = 0 AND p.id = :id")
                .bind("id", id.value())
                .map((row, context) -> patient(row))
                .findOne();
    }

    /** A patient, voided or not. */
    public Optional<Patient> findEvenVoided(PatientId id) {
        return handle().createQuery(SELECT + "WHERE p.id = :id")
                .bind("id", id.value())
                .map((row, context) -> patient(row))
                .findOne();
    }

    /** The patient who is not voided and whose code is this one, or differs from it only in case. */
    public Optional<Patient> withCode(PatientCode code) {
        return handle().createQuery(SELECT + "WHERE p.voided = 0 AND p.code_folded = :folded")
                .bind("folded", code.folded())
                .map((row, context) -> patient(row))
                .findOne();
    }

    /** The patients who are voided and whose code was this one, or differed from it only in case. */
    public List<Patient> voidedWithCode(PatientCode code) {
        return handle().createQuery(SELECT + "WHERE p.voided = 1 AND p.code_folded = :folded ORDER BY p.id")
                .bind("folded", code.folded())
                .map((row, context) -> patient(row))
                .list();
    }

    /** The patients born on a day who are not voided. */
    public List<Patient> bornOn(LocalDate day) {
        return handle().createQuery(SELECT + "WHERE p.voided = 0 AND i.birth_date = :day ORDER BY p.id")
                .bind("day", day.toString())
                .map((row, context) -> patient(row))
                .list();
    }

    /** The code given last, of patients who are not voided. */
    public Optional<PatientCode> latestCode() {
        return handle().createQuery("SELECT code FROM patient WHERE voided = 0 ORDER BY id DESC LIMIT 1")
                .map((row, context) -> new PatientCode(row.getString("code")))
                .findOne();
    }

    /** The day of death of everybody who died, voided or not. */
    public Map<PatientId, LocalDate> deaths() {
        return handle().createQuery("SELECT id, died_on FROM patient WHERE died_on IS NOT NULL")
                .reduceRows(new HashMap<PatientId, LocalDate>(), (deaths, row) -> {
                    deaths.put(
                            new PatientId(row.getColumn("id", Long.class)),
                            LocalDate.parse(row.getColumn("died_on", String.class)));
                    return deaths;
                });
    }

    PatientId insert(Patient patient) {
        long id = insertRow(values(patient));
        identities.insert(id, patient.identity());
        return new PatientId(id);
    }

    void update(Patient patient) {
        updateRow(patient.id().value(), patient.version(), values(patient));
        identities.update(patient.id().value(), patient.identity());
    }

    private static Map<String, @Nullable Object> values(Patient patient) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("code", patient.code().value());
        values.put("code_folded", patient.code().folded());
        values.put("sex", Columns.code(patient.sex()));
        values.put("allergy", patient.alerts().allergy());
        values.put("anticoagulant", patient.alerts().anticoagulant());
        values.put("diabetes", Columns.bit(patient.alerts().diabetes()));
        values.put("died_on", Columns.text(patient.diedOn()));
        values.put("may_be_called", Columns.bit(patient.calls().allowed()));
        values.put("best_hour", patient.calls().bestHour());
        return values;
    }

    private static Patient patient(ResultSet row) throws SQLException {
        return new Patient(
                new PatientId(row.getLong("id")),
                new PatientCode(Objects.requireNonNull(row.getString("code"))),
                IdentityTable.identity(row),
                Columns.choice(row, "sex", Sex.class),
                new Alerts(row.getString("allergy"), row.getString("anticoagulant"), Columns.yesNo(row, "diabetes")),
                Columns.date(row, "died_on"),
                new Calls(Columns.yesNo(row, "may_be_called"), row.getString("best_hour")),
                row.getLong("version"));
    }
}
