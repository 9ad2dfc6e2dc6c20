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
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.procedure.ProcedureId;

/** A database of the fourth schema, with procedures in it, comes up to the fifth one with everything it held. */
class CatalogueUpgradeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:12:30Z"), ZoneOffset.UTC);
    private static final List<String> STEPS =
            List.of("V1__first.sql", "V2__follow_ups.sql", "V3__numbness.sql", "V4__sheets.sql");
    private static final List<String> CONTENTS = List.of(
            "INSERT INTO clinic (id, name, zone, demonstration) VALUES (1, 'Ağrı', 'Europe/Istanbul', 0)",
            "INSERT INTO technique VALUES ('transsacral-block', 0), ('other', 4), ('old-own', 5)",
            "INSERT INTO technique_name VALUES ('transsacral-block', 'en', 'An older name'),"
                    + " ('transsacral-block', 'tr', 'Eski ad'), ('other', 'en', 'Other'), ('other', 'tr', 'Diğer'),"
                    + " ('old-own', 'en', 'Our own')",
            "INSERT INTO plan VALUES (1)",
            "INSERT INTO timepoint VALUES (1, 0, 'pre', 'baseline', 0, -30, 0, 1, 1), (1, 1, '3w', 'days', 21, 14, 28, 1, 1)",
            "INSERT INTO responder_rule VALUES (1, 'nrs', 50, '3w')",
            "INSERT INTO patient (id, code, code_folded) VALUES (1, 'A-1', 'a-1')",
            "INSERT INTO identity VALUES (1, 'Ayşe', 'Örnek', '1960-05-04', NULL, NULL)",
            "INSERT INTO procedure (id, patient, status, at, zone, precision, technique, plan_version, rule_version)"
                    + " VALUES (1, 1, 'done', 1756710000, 'Europe/Istanbul', 'minute', 'transsacral-block', 1, 1),"
                    + " (2, 1, 'done', 1756710000, 'Europe/Istanbul', 'minute', 'old-own', 1, 1)",
            "INSERT INTO sheet (id, procedure, kind, filled_at, recorded_by) VALUES (1, 1, 'case', 1756710000, 'Dr Kaya')",
            "INSERT INTO sheet_value VALUES (1, 'case-cause', 'injury')",
            "INSERT INTO audit_event (number, at, who, entity, row_id, patient, action, after)"
                    + " VALUES (1, 1000, 'Dr Kaya', 'patient', 1, 1, 'create', '{\"id\":1}')");

    @TempDir
    Path folder;

    @TempDir
    Path steps;

    private Path file;

    @BeforeEach
    void createOfTheFourthSchema() throws Exception {
        for (String step : STEPS) {
            try (InputStream in =
                    Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/migration/" + step))) {
                Files.copy(in, steps.resolve(step));
            }
        }
        file = folder.resolve("clinic.db");
        new Opening(CLOCK, Volume.ofSystem(), new Migrations("filesystem:" + steps, STEPS.size()))
                .create(file, handle -> CONTENTS.forEach(handle::execute))
                .close();
        assertThat(rows("PRAGMA user_version")).containsExactly("4");
    }

    @AfterEach
    void isSound() throws Exception {
        assertThat(rows("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(rows("PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void proceduresKeepTheirTechniqueAndTheCatalogueGoesOn() throws Exception {
        List<String> history = rows("SELECT * FROM audit_event");
        List<String> procedures = rows("SELECT * FROM procedure");
        List<String> sheets = rows("SELECT * FROM sheet_value");
        var own = new CatalogueRow(
                0, "techniques", "caudal", Map.of("en", "Caudal, \"new\"", "tr", "Kaudal ğüşıöç"), 6.5, false, 0);
        try (Records records = Records.open(file, CLOCK)) {
            assertThat(records.<List<CatalogueRow>>read(
                            tables -> tables.catalogue().all()))
                    .as("only what the program does not bring is the clinic's")
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.line()).isEqualTo("old-own");
                        assertThat(row.cells()).containsEntry("en", "Our own").containsEntry("tr", "Our own");
                    });
            long id = records.write("Dr Kaya", ledger -> ledger.add(own));
            records.write("Dr Kaya", ledger -> {
                ledger.change(new CatalogueRow(id, own.chapter(), own.line(), own.cells(), own.position(), true, 1));
                ledger.change(
                        ledger.tables().procedures().find(new ProcedureId(2)).orElseThrow(), "nothing");
                return true;
            });
            assertThat(records.<List<CatalogueRow>>read(
                                    tables -> tables.catalogue().all())
                            .getLast())
                    .isEqualTo(new CatalogueRow(id, "techniques", "caudal", own.cells(), 6.5, true, 2));
        }
        assertThat(rows("SELECT * FROM audit_event WHERE number = 1")).isEqualTo(history);
        assertThat(rows("SELECT entity, patient, action FROM audit_event WHERE number > 1"))
                .containsExactly("catalogue_line|null|create", "catalogue_line|null|change", "procedure|1|change");
        assertThat(rows("SELECT id, technique FROM procedure")).containsExactly("1|transsacral-block", "2|old-own");
        assertThat(rows("SELECT * FROM procedure WHERE id = 1")).containsExactly(procedures.getFirst());
        assertThat(rows("SELECT * FROM sheet_value")).isEqualTo(sheets);
        assertThat(rows("SELECT id FROM technique ORDER BY id"))
                .containsExactly("old-own", "other", "transsacral-block");
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
