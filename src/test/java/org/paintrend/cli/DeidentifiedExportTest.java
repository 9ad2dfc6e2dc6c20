package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.exchange.form.Form;

/** What is written without names: no byte of anything that names somebody, and all that is allowed. */
class DeidentifiedExportTest {
    private static final Pattern ESCAPED =
            Pattern.compile("&#([0-9]{1,6});|&#x([0-9A-Fa-f]{1,5});|\\\\u([0-9A-Fa-f]{4})");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Form.class)
    void noByteOfANameADayAWordOrACodeLeaves(Form form) throws Exception {
        Path database = OddClinic.in(folder);
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("tr"))) {
            for (byte[] part : parts(exported(database, language, form, true))) {
                assertThat(found(part)).as(form.id()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"CSV", "CSV_RECORD", "XLSX", "FHIR", "REDCAP"})
    void theSearchFindsWhatIsThere(Form form) throws Exception {
        Path database = OddClinic.in(folder);
        List<String> found = new ArrayList<>();
        for (byte[] part : parts(exported(database, Locale.ENGLISH, form, false))) {
            found.addAll(found(part));
        }
        assertThat(found).hasSizeGreaterThan(5).contains("ÖDD-77/Zebra", "Quadrantenschmerz");
    }

    @Test
    void whatIsAllowedIsWritten() throws Exception {
        Path database = OddClinic.in(folder);
        List<NamedCsvRecord> wide = rows(exported(database, Locale.ENGLISH, Form.CSV, true));
        assertThat(wide)
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row.getFieldsAsMap())
                        .containsEntry("sex", "female")
                        .containsEntry("age_years", "90")
                        .containsEntry("bmi", "27.25")
                        .containsEntry("affected_side", "left")
                        .containsEntry("symptom_months", "1080")
                        .containsEntry("technique", "other")
                        .containsEntry("procedure_number", "1")
                        .containsEntry("days_since_previous", "")
                        .containsEntry("nrs_pre", "8")
                        .containsEntry("nrs_3w", "3")
                        .containsEntry("lanss_pre", ""));
        assertThat(wide.getLast().getFieldsAsMap())
                .containsEntry("technique", "transsacral-block")
                .containsEntry("procedure_number", "2")
                .containsEntry("days_since_previous", "199");
        assertThat(rows(exported(database, Locale.ENGLISH, Form.CSV_LONG, true)))
                .extracting(row -> row.getField("timepoint") + " " + row.getField("days_from_procedure") + " "
                        + row.getField("lanss_1") + row.getField("lanss_5") + row.getField("lanss_2") + " "
                        + row.getField("response"))
                .containsExactly("pre -6 50 ", "3w 21 50 responder");
        Map<String, String> facts = rows(exported(database, Locale.ENGLISH, Form.CSV_RECORD, true)).stream()
                .filter(row -> row.getField("procedure_number").equals("1"))
                .collect(Collectors.toMap(
                        row -> row.getField("field"), row -> row.getField("value") + " " + row.getField("unit")));
        assertThat(facts)
                .containsEntry("event-onset", "2 days")
                .containsEntry("event-ended", "9 days")
                .containsEntry("next-decided", "105 days")
                .containsEntry("case-signs", "allodynia other ")
                .containsEntry("drug-tramadol-dose", "150 mg-day")
                .containsEntry("drug-drug-other-change", "taken ")
                .doesNotContainKeys("case-height", "operator", "levels", "site", "event-onset-time");
    }

    @Test
    void aPatientKeepsTheNumberInEveryForm() throws Exception {
        Path database = folder.resolve("demo.db");
        CommandLineRun.of("demo", "--db", database, "--patients", "12");
        List<String> first = ids(exported(database, Locale.ENGLISH, Form.CSV, true));
        assertThat(first).isSorted().hasSizeGreaterThan(10);
        assertThat(ids(exported(database, Locale.ENGLISH, Form.CSV, true))).isEqualTo(first);
        assertThat(ids(exported(database, Locale.ENGLISH, Form.CSV_LONG, true)))
                .isSorted()
                .isSubsetOf(first);
    }

    @Test
    void everyExportIsInTheHistoryAlsoBesideAnOpenWindow() throws Exception {
        Path database = folder.resolve("demo.db");
        CommandLineRun.of("demo", "--db", database, "--patients", "3");
        try (Clinic window = new ClinicFiles(CommandLineRun.CLOCK, () -> "window").open(database)) {
            exported(window.file(), Locale.ENGLISH, Form.CSV, true);
            Path named = exported(window.file(), Locale.ENGLISH, Form.CSV_LONG, false);
            assertThat(window.exports().all())
                    .satisfiesExactly(
                            export -> {
                                assertThat(export.reference()).isEqualTo("E-0002");
                                assertThat(export.form()).isEqualTo("csv-long");
                                assertThat(export.isIdentifiable()).isTrue();
                                assertThat(export.file()).isEqualTo(String.valueOf(named.getFileName()));
                                assertThat(export.who()).isEqualTo("test");
                                assertThat(export.arrived()).isTrue();
                                assertThat(export.records())
                                        .isEqualTo(rows(named).size());
                            },
                            export -> {
                                assertThat(export.isIdentifiable()).isFalse();
                                assertThat(export.patients()).isEqualTo(6);
                                assertThat(export.at()).isEqualTo(CommandLineRun.CLOCK.instant());
                            });
            // The window goes on writing afterwards.
            assertThat(window.changeDetails(window.details())).isNotNull();
        }
    }

    @Test
    void whatCannotBeRecordedDoesNotLeave() throws Exception {
        Path database = folder.resolve("demo.db");
        CommandLineRun.of("demo", "--db", database, "--patients", "1");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER full BEFORE INSERT ON export BEGIN SELECT raise(ABORT, 'full'); END");
        }
        Path out = folder.resolve("out.csv");
        CommandLineRun run = CommandLineRun.of("export", "--db", database, "--format", "csv", "--out", out);
        assertThat(run.exit()).isNotZero();
        assertThat(out).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    /** What is found of what may not be there, in each spelling of text that a file can have. */
    private static List<String> found(byte[] bytes) {
        List<String> found = new ArrayList<>();
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            String text = unescaped(new String(bytes, charset));
            OddClinic.SECRETS.stream().filter(text::contains).forEach(found::add);
            OddClinic.days().stream().filter(text::contains).forEach(found::add);
        }
        return found;
    }

    /** XML and JSON may write a letter by its number, and CSV doubles its quotes. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text.replace("&quot;", "\"").replace("\"\"", "\""))
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(
                        match.group(1) != null
                                ? Integer.parseInt(match.group(1))
                                : Integer.parseInt(match.group(2) != null ? match.group(2) : match.group(3), 16))));
    }

    /** The bytes of a file, and of everything packed into it. */
    static List<byte[]> parts(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<byte[]> parts = new ArrayList<>(List.of(whole));
        if (whole.length > 1 && whole[0] == 'P' && whole[1] == 'K') {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.add(entry.getName().getBytes(StandardCharsets.UTF_8));
                    parts.add(zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return parts;
    }

    private Path exported(Path database, Locale language, Form form, boolean deidentified) throws IOException {
        Path out = Files.createTempFile(folder, "out", "." + form.extension());
        List<Object> line =
                new ArrayList<>(List.of("export", "--db", database, "--format", form.id(), "--out", out, "--force"));
        if (deidentified) {
            line.add("--deidentified");
        }
        CommandLineRun run = CommandLineRun.in(language, line.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private static List<String> ids(Path file) throws IOException {
        return rows(file).stream().map(row -> row.getField("study_id")).toList();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
