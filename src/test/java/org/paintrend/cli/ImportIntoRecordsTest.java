package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.saved;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.words.Words;

/** A file against what people entered in the window. */
class ImportIntoRecordsTest {
    private static final String SAME = "technique,affected_side,procedure_at";
    private static final String PROCEDURE = "other,left,2026-03-02T09:30";

    @TempDir
    Path folder;

    Path database;

    @BeforeEach
    void entered() throws Exception {
        database = folder.resolve("clinic.db");
        Map<LanssItem, Boolean> items = new EnumMap<>(LanssItem.class);
        for (LanssItem item : LanssItem.values()) {
            items.put(item, item.number() <= 3);
        }
        try (Clinic clinic = files().create(database, new ClinicDetails("Clinic", CommandLineRun.ZONE, 0))) {
            var patient = saved(clinic.patients()
                    .register(new PatientForm(
                            "P-1", "Ayşe", "Örnek", "1980-05-04", Sex.FEMALE, "", "", "", "", null, null, "", "")));
            Procedure procedure = saved(clinic.procedures()
                    .record(
                            patient.id(),
                            new ProcedureForm(
                                    ProcedureStatus.DONE,
                                    "2026-03-02",
                                    "09:30",
                                    null,
                                    "other",
                                    "",
                                    Side.LEFT,
                                    "",
                                    List.of(),
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "")));
            saved(clinic.assessments()
                    .record(
                            procedure.id(),
                            form("2026-03-02", "09:00", "8", RecallPeriod.AVERAGE_WEEK, items, null, null)));
            saved(clinic.assessments()
                    .record(
                            procedure.id(),
                            form("", "", "", RecallPeriod.NOW, Map.of(), AbsenceReason.UNREACHABLE, "12w")));
        }
    }

    @Test
    void an_update_never_touches_times_modes_recall_or_items() throws Exception {
        CommandLineRun run = update("nrs_pre,lanss_pre,nrs_12w", "6,20,0", "--clear-empty");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("Row 2, column lanss_pre: 20 was not taken over");

        var followUp = only().episodes().getFirst().followUp();
        Assessment baseline = followUp.baseline().counted();
        assertThat(baseline.nrs().value()).isEqualTo(6);
        assertThat(baseline.nrs().recall()).isEqualTo(RecallPeriod.AVERAGE_WEEK);
        assertThat(baseline.mode()).isEqualTo(Mode.CLINIC);
        assertThat(baseline.takenAt()).isEqualTo(Instant.parse("2026-03-02T06:00:00Z"));
        assertThat(baseline.lanss()).isInstanceOf(Lanss.Items.class);
        assertThat(followUp.baseline().score(Instrument.LANSS)).isEqualTo(13);
        // A score takes the place of the reason why there was none; zero is a score.
        assertThat(followUp.visit("12w").orElseThrow().score(Instrument.NRS)).isZero();
        assertThat(followUp.visit("12w").orElseThrow().absence()).isNull();
    }

    @Test
    void what_contradicts_a_known_person_is_refused_unless_it_updates() throws Exception {
        Path file = write("P-1", "birth_date,phone,procedure_at", "1981-05-04,0500,2026-05-02");
        List<String> before = CommandLineRun.dump(database);
        CommandLineRun refused = CommandLineRun.of("import", file, "--db", database);
        assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err())
                .contains("Row 2, column birth_date: \"1981-05-04\" contradicts birth_date 1980-05-04");
        assertThat(CommandLineRun.dump(database)).isEqualTo(before);

        assertThat(CommandLineRun.of("import", file, "--db", database, "--on-duplicate", "update")
                        .exit())
                .isZero();
        assertThat(only().patient().identity().birthDate()).hasToString("1981-05-04");
        assertThat(only().patient().identity().phone()).isEqualTo("0500");
        assertThat(only().patient().identity().familyName()).isEqualTo("Örnek");
        assertThat(only().episodes()).hasSize(2);
    }

    @Test
    void a_score_may_be_early_for_the_next_timepoint_and_for_no_later_one() throws Exception {
        Path early = write("E-1", "procedure_at,nrs_pre,nrs_3w", "2026-11-11,8,4");
        assertThat(CommandLineRun.of("import", early, "--db", database).exit()).isZero();
        Path tooEarly = write("E-2", "procedure_at,nrs_pre,nrs_12w", "2026-11-11,8,4");
        CommandLineRun refused = CommandLineRun.of("import", tooEarly, "--db", database);
        assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err()).contains("column nrs_12w: \"4\" cannot have been taken yet");
    }

    @Test
    void a_code_that_differs_in_case_and_an_age_against_the_birth_date_are_refused() throws Exception {
        CommandLineRun code = CommandLineRun.of("import", write("p-1", "procedure_at", "2026-05-02"), "--db", database);
        assertThat(code.err()).contains("column patient_id: \"p-1\" differs from P-1 only in upper and lower case");
        CommandLineRun age =
                CommandLineRun.of("import", write("P-1", "age_years,procedure_at", "50,2026-05-02"), "--db", database);
        assertThat(age.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(age.err()).contains("column birth_date").contains("50");
    }

    @Test
    void of_a_time_that_happened_twice_the_earlier_is_taken_and_told() throws Exception {
        CommandLineRun run = CommandLineRun.of(
                "import",
                write("Z-1", "procedure_at,nrs_pre", "2025-10-26T02:30,4"),
                "--db",
                folder.resolve("berlin.db"),
                "--zone",
                "Europe/Berlin");
        assertThat(run.exit()).isZero();
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("2025-10-26T02:30 happened twice");
        try (Clinic clinic = files().openToRead(folder.resolve("berlin.db"))) {
            Procedure procedure =
                    clinic.patients().records().getFirst().episodes().getFirst().procedure();
            assertThat(procedure.at().instant()).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
            assertThat(clinic.details().name()).isEqualTo("berlin");
        }
    }

    @Test
    void the_responder_table_shows_one_line_a_course() throws Exception {
        assertThat(CommandLineRun.of("demo", "--db", folder.resolve("demo.db")).exit())
                .isZero();
        var text = new StringWriter();
        try (Clinic clinic = files().openToRead(folder.resolve("demo.db"))) {
            new ResponderTable(Words.in(Locale.ENGLISH)).print(clinic, 3, new PrintWriter(text));
        }
        List<String> lines = text.toString().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("PISN-1").contains("5 → 1 → 2 → 2").endsWith("Responder, sustained");
        assertThat(lines.get(2)).startsWith("PISN-2").contains("8 → 2 → 4 → 6").contains("Non-responder, lost");
        assertThat(lines.get(3)).startsWith("PISN-3").contains("10 → 2 → 3 → 1").endsWith("Responder, sustained");
        assertThat(lines.get(4)).isEqualTo("3 of 63 patients");
    }

    @Test
    void what_is_there_already_is_refused_with_the_remedy() throws IOException {
        Path file = write("P-1", SAME + ",nrs_pre", PROCEDURE + ",8");
        CommandLineRun refused = CommandLineRun.of("import", file, "--db", database);
        assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err().lines().toList().getLast()).contains("--on-duplicate=skip");
        CommandLineRun remedied = CommandLineRun.of("import", file, "--db", database, "--on-duplicate=skip");
        assertThat(remedied.exit()).isZero();

        Path wrong = write("P-2", SAME + ",nrs_pre", PROCEDURE + ",11");
        assertThat(CommandLineRun.of("import", wrong, "--db", database).err()).doesNotContain("--on-duplicate");
    }

    private CommandLineRun update(String columns, String cells, String more) throws IOException {
        Path file = write("P-1", SAME + "," + columns, PROCEDURE + "," + cells);
        return CommandLineRun.of("import", file, "--db", database, "--on-duplicate", "update", more);
    }

    private Path write(String code, String columns, String cells) throws IOException {
        return Files.writeString(folder.resolve("in.csv"), "patient_id," + columns + "\n" + code + "," + cells + "\n");
    }

    private PatientRecord only() throws Exception {
        try (Clinic clinic = files().openToRead(database)) {
            assertThat(clinic.patients().records()).hasSize(1);
            return clinic.patients().records().getFirst();
        }
    }

    private static ClinicFiles files() {
        return new ClinicFiles(CommandLineRun.CLOCK, () -> "test");
    }

    private static AssessmentForm form(
            String date,
            String time,
            String nrs,
            RecallPeriod recall,
            Map<LanssItem, Boolean> items,
            AbsenceReason absence,
            String timepoint) {
        return new AssessmentForm(
                date,
                time,
                null,
                date.isEmpty() ? null : Mode.CLINIC,
                nrs,
                recall,
                items,
                "",
                null,
                null,
                absence,
                "",
                timepoint,
                "");
    }
}
