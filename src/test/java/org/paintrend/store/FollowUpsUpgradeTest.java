package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptId;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;

/** A database of the first schema, with people in it, comes up to the second one with everything it held. */
class FollowUpsUpgradeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:12:30Z"), ZoneOffset.UTC);
    private static final String FIRST = "V1__first.sql";
    private static final String CLINIC = "json_object('id', 1, 'version', %d, 'voided', 0, 'name', '%s',"
            + " 'zone', 'Europe/Istanbul', 'demonstration', 0)";
    private static final List<String> CONTENTS = List.of(
            "INSERT INTO clinic (id, name, zone, demonstration, version) VALUES (1, 'Ağrı', 'Europe/Istanbul', 0, 2)",
            "INSERT INTO technique VALUES ('other', 0)",
            "INSERT INTO plan VALUES (1)",
            "INSERT INTO timepoint VALUES (1, 0, 'pre', 'baseline', 0, -30, 0, 1, 1),"
                    + " (1, 1, '3w', 'days', 21, 14, 28, 1, 1), (1, 2, '12w', 'days', 84, 70, 98, 1, 1)",
            "INSERT INTO responder_rule VALUES (1, 'nrs', 50, '12w')",
            "INSERT INTO patient (id, code, code_folded, sex, diabetes, died_on, version)"
                    + " VALUES (1, 'A-1', 'a-1', 'female', 0, '2026-10-01', 2), (2, 'B', 'b', NULL, NULL, NULL, 1)",
            "INSERT INTO identity VALUES (1, 'Ayşe', 'Örnek', '1960-05-04', '0500', NULL),"
                    + " (2, NULL, NULL, NULL, NULL, NULL)",
            "INSERT INTO procedure (id, patient, status, at, zone, precision, plan_version, rule_version)"
                    + " VALUES (1, 1, 'done', 1756710000, 'Europe/Istanbul', 'minute', 1, 1)",
            "INSERT INTO drug VALUES (1, 0, 'lidocaine', '2 mL')",
            "INSERT INTO assessment (id, procedure, timepoint, nrs, recall, recorded_by)"
                    + " VALUES (1, 1, '3w', 0, 'now', 'Dr Kaya')",
            "INSERT INTO audit_event (number, at, who, entity, row_id, action, after)"
                    + " VALUES (1, 1000, 'Dr Kaya', 'clinic', 1, 'create', " + CLINIC.formatted(1, "Pain") + ")",
            "INSERT INTO audit_event (number, at, who, entity, row_id, patient, action, after)"
                    + " VALUES (2, 1001, 'Dr Kaya', 'patient', 1, 1, 'create', '{\"id\":1}')",
            "INSERT INTO identity_event VALUES (2, NULL, '{\"given_name\":\"Ayşe\"}')",
            "INSERT INTO audit_event (number, at, who, entity, row_id, action, before, after, reason)"
                    + " VALUES (3, 1002, 'Dr Kaya', 'clinic', 1, 'change', " + CLINIC.formatted(1, "Pain") + ", "
                    + CLINIC.formatted(2, "Ağrı") + ", 'renamed')",
            "INSERT INTO audit_event (number, at, who, entity, row_id, patient, action, before, after, undoes)"
                    + " VALUES (4, 1003, 'Dr Kaya', 'patient', 1, 1, 'void', '{}', '{}', 2)");

    @TempDir
    Path folder;

    @TempDir
    Path steps;

    private Path file;
    private List<String> history;

    @BeforeEach
    void createOfTheFirstSchema() throws Exception {
        try (InputStream first =
                Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/migration/" + FIRST))) {
            Files.copy(first, steps.resolve(FIRST));
        }
        file = folder.resolve("clinic.db");
        new Opening(CLOCK, Volume.ofSystem(), new Migrations("filesystem:" + steps, 1))
                .create(file, handle -> CONTENTS.forEach(handle::execute))
                .close();
        assertThat(rows("PRAGMA user_version")).containsExactly("1");
        history = rows("SELECT * FROM audit_event ORDER BY number");
        assertThat(history).hasSize(4);
    }

    @AfterEach
    void isSound() throws Exception {
        assertThat(rows("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(rows("PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void everythingIsThereAgainAndWhatIsNewIsNotAsked() throws Exception {
        try (Records records = Records.open(file, CLOCK)) {
            Patient patient = records.read(
                    tables -> tables.patients().find(new PatientId(1)).orElseThrow());
            assertThat(patient.identity().familyName()).isEqualTo("Örnek");
            assertThat(patient.diedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(patient.calls()).isEqualTo(Calls.NONE);
            assertThat(records.<Integer>read(tables -> tables.procedures()
                            .find(new ProcedureId(1))
                            .orElseThrow()
                            .drugs()
                            .size()))
                    .isEqualTo(1);
            assertThat(records.<Integer>read(tables ->
                            tables.assessments().of(new ProcedureId(1)).size()))
                    .isEqualTo(1);
            assertThat(records.<ClinicRow>read(tables -> tables.clinic().find().orElseThrow()))
                    .isEqualTo(new ClinicRow("Ağrı", ZoneId.of("Europe/Istanbul"), null, null, 3, null, false, 2));
            assertThat(records.<Long>read(
                            tables -> tables.history().newest().orElseThrow().number()))
                    .isEqualTo(4);
            assertThat(records.<Integer>read(
                            tables -> tables.patients().deaths().size()))
                    .isEqualTo(1);
        }
        assertThat(rows("SELECT * FROM audit_event ORDER BY number")).isEqualTo(history);
        assertThat(rows("SELECT * FROM identity_event")).hasSize(1);
        assertThat(rows("PRAGMA user_version"))
                .containsExactly(String.valueOf(Migrations.ofClinic().newest()));
    }

    @Test
    void theHistoryGoesOnWithAttempts() throws Exception {
        try (Records records = Records.open(file, CLOCK)) {
            var attempt = new Attempt(
                    new AttemptId(0),
                    new ProcedureId(1),
                    "12w",
                    Instant.parse("2026-11-21T08:00:00Z"),
                    "Nurse Ak",
                    ContactWay.LETTER,
                    AttemptResult.OTHER,
                    "came back",
                    0);
            AttemptId id = records.write("Dr Kaya", ledger -> ledger.add(attempt));
            assertThat(records.<List<Attempt>>read(tables -> tables.attempts().of(new ProcedureId(1))))
                    .containsExactly(new Attempt(
                            id,
                            attempt.procedure(),
                            "12w",
                            attempt.at(),
                            "Nurse Ak",
                            ContactWay.LETTER,
                            AttemptResult.OTHER,
                            "came back",
                            1));
        }
        assertThat(rows("SELECT number, entity, patient, action FROM audit_event WHERE number > 4"))
                .containsExactly("5|attempt|1|create");
    }

    /** An image of the first schema knows nothing of the new columns: they keep what they hold. */
    @Test
    void anOldChangeIsTakenBackAndLeavesTheNewColumnsAlone() throws Exception {
        try (Records records = Records.open(file, CLOCK)) {
            records.write("Dr Kaya", ledger -> {
                ledger.undo(ledger.tables().history().find(3).orElseThrow());
                return ledger.number();
            });
            assertThat(records.<ClinicRow>read(tables -> tables.clinic().find().orElseThrow()))
                    .isEqualTo(new ClinicRow("Pain", ZoneId.of("Europe/Istanbul"), null, null, 3, null, false, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_event SET who = 'nobody'",
                "DELETE FROM audit_event WHERE number = 4",
                "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE number = 4",
                "INSERT INTO audit_event (number, at, who, entity, row_id, action, after)"
                        + " VALUES (99, 0, 'x', 'patient', 1, 'create', '{}')",
                "UPDATE identity_event SET after = '{}'",
                "DELETE FROM identity_event"
            })
    void theHistoryIsStillGuarded(String sql) throws Exception {
        Records.open(file, CLOCK).close();
        assertThatThrownBy(() -> rows(sql)).hasMessageContaining("the history");
        assertThat(rows("SELECT * FROM audit_event ORDER BY number")).isEqualTo(history);
    }

    @Test
    void itHasEveryIndexAndTriggerOfANewOne() throws Exception {
        Records.open(file, CLOCK).close();
        String schema = "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY 1, 2";
        List<String> upgraded = rows(schema);
        assertThat(upgraded)
                .contains(
                        "index|audit_event_patient|audit_event",
                        "index|audit_event_row|audit_event",
                        "index|attempt_procedure|attempt",
                        "trigger|audit_event_follows|audit_event",
                        "trigger|audit_event_lasts|audit_event",
                        "trigger|audit_event_stays|audit_event");
        assertThat(upgraded).noneMatch(row -> row.contains("rebuilt"));
        assertThat(rows("SELECT \"table\", \"from\" FROM pragma_foreign_key_list('identity_event')"))
                .containsExactly("audit_event|number");
        assertThat(rows("SELECT \"table\", \"from\" FROM pragma_foreign_key_list('audit_event')"))
                .contains("audit_event|undoes", "patient|patient", "patient|from_patient");
    }

    private List<String> rows(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return List.of();
            }
            var rows = new ArrayList<String>();
            try (var result = statement.getResultSet()) {
                while (result.next()) {
                    var columns = new ArrayList<String>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        columns.add(String.valueOf(result.getObject(i)));
                    }
                    rows.add(String.join("|", columns));
                }
            }
            return rows;
        }
    }
}
