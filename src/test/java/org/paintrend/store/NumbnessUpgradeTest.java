package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.NumbnessId;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.patient.PatientId;

/** A database of the second schema, with people in it, comes up to the third one with everything it held. */
class NumbnessUpgradeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:12:30Z"), ZoneOffset.UTC);
    private static final List<String> STEPS = List.of("V1__first.sql", "V2__follow_ups.sql");
    private static final List<String> CONTENTS = List.of(
            "INSERT INTO clinic (id, name, zone, demonstration) VALUES (1, 'Ağrı', 'Europe/Istanbul', 0)",
            "INSERT INTO patient (id, code, code_folded) VALUES (1, 'A-1', 'a-1')",
            "INSERT INTO identity VALUES (1, 'Ayşe', 'Örnek', '1960-05-04', NULL, NULL)",
            "INSERT INTO audit_event (number, at, who, entity, row_id, patient, action, after)"
                    + " VALUES (1, 1000, 'Dr Kaya', 'patient', 1, 1, 'create', '{\"id\":1}')",
            "INSERT INTO identity_event VALUES (1, NULL, '{\"given_name\":\"Ayşe\"}')");

    @TempDir
    Path folder;

    @TempDir
    Path steps;

    private Path file;

    @BeforeEach
    void createOfTheSecondSchema() throws Exception {
        for (String step : STEPS) {
            try (InputStream in =
                    Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/migration/" + step))) {
                Files.copy(in, steps.resolve(step));
            }
        }
        file = folder.resolve("clinic.db");
        new Opening(CLOCK, Volume.ofSystem(), new Migrations("filesystem:" + steps, 2))
                .create(file, handle -> CONTENTS.forEach(handle::execute))
                .close();
        assertThat(rows("PRAGMA user_version")).containsExactly("2");
    }

    @AfterEach
    void isSound() throws Exception {
        assertThat(rows("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(rows("PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void theHistoryGoesOnWithNumbness() throws Exception {
        List<String> history = rows("SELECT * FROM audit_event");
        var assessed = new Numbness(
                new NumbnessId(0),
                new PatientId(1),
                null,
                new Answers(false, true, null, false, Onset.HOURS, null, true, EarlyCourse.SAME, false),
                new RiskMarkers(true, InjectionSite.ARM, "diclofenac", "Nurse Ak"),
                "came back",
                Instant.parse("2026-11-21T08:00:00Z"),
                "Dr Kaya",
                0);
        try (Records records = Records.open(file, CLOCK)) {
            assertThat(records.<List<Numbness>>read(tables -> tables.numbness().of(new PatientId(1))))
                    .isEmpty();
            NumbnessId id = records.write("Dr Kaya", ledger -> ledger.add(assessed));
            assertThat(records.<List<Numbness>>read(tables -> tables.numbness().of(new PatientId(1))))
                    .containsExactly(new Numbness(
                            id,
                            assessed.patient(),
                            null,
                            assessed.answers(),
                            assessed.markers(),
                            "came back",
                            assessed.at(),
                            "Dr Kaya",
                            1));
        }
        assertThat(rows("SELECT * FROM audit_event WHERE number = 1")).isEqualTo(history);
        assertThat(rows("SELECT number, entity, patient, action FROM audit_event WHERE number > 1"))
                .containsExactly("2|numbness|1|create");
        assertThat(rows("PRAGMA user_version"))
                .containsExactly(String.valueOf(Migrations.ofClinic().newest()));
    }

    private List<String> rows(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var columns = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }
}
