package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.cli.CommandLineRun.CLOCK;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicFiles;

/** The reference cohort goes in and comes out cell for cell, and its courses are those counted elsewhere. */
class ReferenceCohortImportTest {
    @TempDir
    Path folder;

    Path database;
    Path cohort;

    @BeforeEach
    void imported() throws Exception {
        database = folder.resolve("cohort.db");
        cohort = Path.of(Objects.requireNonNull(getClass().getResource("/reference/cohort-240.csv"))
                .toURI());
        CommandLineRun run = CommandLineRun.of("import", cohort, "--db", database, "--zone", "Europe/Berlin");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("240 procedures, 240 new patients");
    }

    @Test
    void comes_out_cell_for_cell_by_column_name() throws IOException {
        assertSame(export("out.csv"), cohort);
    }

    @Test
    void has_the_courses_counted_elsewhere() throws Exception {
        String expected = Files.readString(
                Path.of(Objects.requireNonNull(getClass().getResource("/reference/cohort-240.expected.json"))
                        .toURI()));
        Map<String, Long> courses = new TreeMap<>();
        Matcher pairs =
                Pattern.compile("\"(\\w+)\": (\\d+)").matcher(expected.substring(expected.indexOf("\"courses\"")));
        while (pairs.find()) {
            if (!pairs.group(2).equals("0")) {
                courses.put(pairs.group(1).toLowerCase(Locale.ROOT), Long.valueOf(pairs.group(2)));
            }
        }
        try (Clinic clinic = new ClinicFiles(CLOCK, () -> "test").openToRead(database)) {
            Map<String, Long> counted = clinic.patients().all().stream()
                    .map(one -> one.latest().course().kind().name())
                    .collect(Collectors.groupingBy(
                            name -> name.replace("_", "").toLowerCase(Locale.ROOT), Collectors.counting()));
            assertThat(counted).isEqualTo(courses);
        }
    }

    @Test
    void a_second_time_is_refused_as_duplicate() throws Exception {
        List<String> before = CommandLineRun.dump(database);
        CommandLineRun again = CommandLineRun.of("import", cohort, "--db", database);
        assertThat(again.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(again.err()).contains("Row 2, column patient_id: \"R0001\"").contains("Faults: 240.");
        assertThat(CommandLineRun.dump(database)).isEqualTo(before);
    }

    @Test
    void skip_passes_over_what_is_there() throws Exception {
        Path more = Files.writeString(
                folder.resolve("more.csv"),
                Files.readString(cohort).replace("R0001,male,58", "R0001,male,59")
                        + "R0241,,,,,,,,2026-01-05,7,,,,,,,\n");
        CommandLineRun run = CommandLineRun.of("import", more, "--db", database, "--on-duplicate", "skip");
        assertThat(run.out())
                .contains("1 procedures, 1 new patients, 1 assessments")
                .contains("duplicates: 240");
        assertThat(row(export("out.csv"), "R0001").getField("age_years")).isEqualTo("58");
        assertThat(row(export("out2.csv"), "R0241").getField("nrs_pre")).isEqualTo("7");
    }

    @Test
    void update_changes_only_what_is_filled_and_differs() throws Exception {
        Path changed = Files.writeString(folder.resolve("changed.csv"), """
                patient_id,technique,affected_side,procedure_at,age_years,bmi,nrs_pre,nrs_12w,lanss_pre
                R0001,sacroiliac-joint,left,2024-12-21T15:00,58,,3,0,
                R0002,sacroiliac-joint,left,2024-02-16T12:00,,31,4,2,
                """);
        CommandLineRun dry =
                CommandLineRun.of("import", changed, "--db", database, "--on-duplicate", "update", "--dry-run");
        assertThat(dry.out()).contains("Would import").contains("changed something recorded: 2");
        assertSame(export("dry.csv"), cohort);

        assertThat(CommandLineRun.of("import", changed, "--db", database, "--on-duplicate", "update")
                        .exit())
                .isZero();
        Path out = export("out.csv");
        assertThat(row(out, "R0001").getFieldsAsMap())
                .containsEntry("nrs_pre", "3")
                .containsEntry("nrs_12w", "0")
                .containsEntry("bmi", "30.5")
                .containsEntry("lanss_pre", "20");
        assertThat(row(out, "R0002").getFieldsAsMap())
                .containsEntry("nrs_12w", "2")
                .containsEntry("bmi", "31")
                .containsEntry("age_years", "30");

        CommandLineRun again = CommandLineRun.of("import", out, "--db", database, "--on-duplicate", "update");
        assertThat(again.out()).contains("changed something recorded: 0");
    }

    @Test
    void clear_empty_empties_the_columns_of_the_file() throws Exception {
        Path emptied = Files.writeString(folder.resolve("emptied.csv"), """
                patient_id,technique,affected_side,procedure_at,bmi,nrs_1h,lanss_3w
                R0003,lumbar-sympathetic,left,2024-06-20T10:00,,,
                """);
        CommandLineRun run =
                CommandLineRun.of("import", emptied, "--db", database, "--on-duplicate", "update", "--clear-empty");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(row(export("out.csv"), "R0003").getFieldsAsMap())
                .containsEntry("bmi", "")
                .containsEntry("nrs_1h", "")
                .containsEntry("lanss_3w", "")
                .containsEntry("nrs_3w", "3")
                .containsEntry("nrs_pre", "8");
    }

    private Path export(String name) {
        Path out = folder.resolve(name);
        CommandLineRun run = CommandLineRun.of("export", "--db", database, "--format", "csv", "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private static void assertSame(Path one, Path original) throws IOException {
        Map<String, NamedCsvRecord> out = rows(one);
        Map<String, NamedCsvRecord> in = rows(original);
        assertThat(out.keySet()).isEqualTo(in.keySet());
        in.forEach((code, row) -> row.getFieldsAsMap()
                .forEach((column, cell) -> assertThat(out.get(code).getField(column))
                        .as(code + " " + column)
                        .isEqualTo(cell)));
    }

    private static NamedCsvRecord row(Path file, String code) throws IOException {
        return rows(file).get(code);
    }

    private static Map<String, NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().collect(Collectors.toMap(row -> row.getField("patient_id"), Function.identity()));
        }
    }
}
