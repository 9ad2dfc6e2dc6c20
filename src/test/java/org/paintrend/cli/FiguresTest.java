package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code figures}: what it writes says what the published report says, and nobody's name. */
class FiguresTest {
    private static final String THREE = "PISN-1,PISN-2,PISN-3";

    @TempDir
    Path folder;

    @Test
    void tableOneSaysWhatThePublishedReportSays() throws Exception {
        Map<String, List<String>> table = table(pack(Locale.ENGLISH, THREE, "--format", "svg"));
        assertThat(table.get("Characteristic")).containsExactly("Patient 1", "Patient 2", "Patient 3");
        assertThat(table.get("Age (years), sex")).containsExactly("61, male", "75, male", "56, male");
        assertThat(table.get("BMI (kg/m²)")).containsExactly("23.8", "28.9", "29.7");
        assertThat(table.get("Duration (months)")).containsExactly("14", "10", "5");
        assertThat(table.get("NRS, before")).containsExactly("5", "8", "10");
        assertThat(table.get("LANSS, before")).containsExactly("17", "24", "17");
        each(table.get("Affected side and site"), "Left", "Left", "Right");
        each(
                table.get("Cause"),
                "diclofenac 75 mg/3 mL",
                "diclofenac 75 mg/3 mL, given by a lay person",
                "dexketoprofen trometamol 50 mg/2 mL");
        each(
                table.get("Signs and symptoms"),
                "Allodynia, Hyperalgesia, Motor weakness",
                "Hyperalgesia",
                "Motor weakness");
        assertThat(table.get("Signs and symptoms").get(1)).doesNotContain("weakness");
        each(
                table.get("Motor examination"),
                "Foot dorsiflexion, left: MRC 4/5; Toe dorsiflexion, left: MRC 4/5; Eversion, left: MRC 4/5; Ankle jerk, left: Depressed",
                "No motor deficit.",
                "Eversion, right: MRC 3/5; Ankle jerk, right: Depressed; Foot-drop splint used: Yes");
        each(
                table.get("Treatments before"),
                "NSAID, Pregabalin, Tramadol, Physiotherapy",
                "NSAID, Gabapentin, Oxycodone, Physiotherapy",
                "NSAID, Gabapentin");
        each(table.get("Technique"), "S1, S2, S3, left; Fluoroscopy", "S1, S2, S3, left", "S1, S2, S3, right");
        each(table.get("Drugs injected"), "methylprednisolone 80 mg; lidocaine 2 %", "15 mL", "15 mL");
        each(table.get("Response"), "Responder at 12 weeks: NRS 5 → 2, −60 %", "−25 %", "Responder at 12 weeks");
        assertThat(table.get("Complications and adverse events")).containsExactly("None", "None", "None");
        assertThat(table.values().stream().flatMap(List::stream)).noneMatch("not recorded"::equals);
    }

    @Test
    void aDocumentOfTheSameReadBackByAnotherLibrary() throws Exception {
        Path pack = pack(Locale.of("tr"), THREE, "--codes");
        Map<String, List<String>> table = table(pack);
        try (InputStream in = Files.newInputStream(pack.resolve("table1.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable read = document.getTables().getFirst();
            assertThat(read.getRow(0).isRepeatHeader()).isTrue();
            assertThat(read.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly("Özellik", "Hasta 1 (PISN-1)", "Hasta 2 (PISN-2)", "Hasta 3 (PISN-3)");
            assertThat(read.getRows().stream().skip(1)).allSatisfy(row -> {
                List<String> cells =
                        Objects.requireNonNull(table.get(row.getCell(0).getText()));
                for (int course = 0; course < 3; course++) {
                    assertThat(cells.get(course).replaceAll("[; ]", ""))
                            .isEqualTo(row.getCell(course + 1).getText().replaceAll("[\n;\u00a0 ]", ""));
                }
            });
            assertThat(read.getNumberOfRows()).isEqualTo(22);
            assertThat(document.getParagraphs().stream().map(one -> one.getText()))
                    .contains("Yöntem")
                    .anyMatch(text -> text.contains("gösterim verisi"));
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("Tablo 1.");
        }
    }

    @Test
    void everyFileSaysThatTheDataAreIllustrativeAndNobodyIsNamed() throws Exception {
        for (String format : List.of("svg", "pdf", "png")) {
            Path pack = pack(Locale.ENGLISH, THREE, "--format", format);
            assertThat(names(pack))
                    .containsExactly("lanss." + format, "methods.txt", "nrs." + format, "table1.csv", "table1.docx");
            for (String name : List.of("methods.txt", "table1.csv", "table1.docx", "nrs.svg", "nrs.pdf", "lanss.pdf")) {
                if (Files.exists(pack.resolve(name))) {
                    assertThat(text(pack.resolve(name)))
                            .as(name)
                            .contains("llustrative")
                            .doesNotContain("PISN-1", "Case, One", "One Case");
                }
            }
        }
    }

    @Test
    void theFiguresShowOneLineAPatientAtFourPositions() throws Exception {
        Path svg = pack(Locale.ENGLISH, THREE, "--format", "svg");
        assertThat(text(svg.resolve("nrs.svg")))
                .contains("Patient 1: Before: 5, 1 hour: 1, 3 weeks: 2, 12 weeks: 2.")
                .contains("Patient 3: Before: 10,")
                .contains(">10</text");
        assertThat(text(svg.resolve("lanss.svg"))).contains("Patient 2: Before: 24,", ">24</text", "Broken line: 12");
        Path pdf = pack(Locale.ENGLISH, THREE, "--format", "pdf");
        assertThat(text(pdf.resolve("nrs.pdf")))
                .contains("Patient 1", "Patient 2", "Patient 3", "Before", "1 hour", "3 weeks", "12 weeks")
                .contains("Responder rule version 1: NRS", "21 Nov 2026");
    }

    @Test
    void whatIsNotRecordedSaysSoAndIsNeverEmptyOrZero() throws Exception {
        Path database = imported("""
                patient_id,given_name,sex,procedure_at,nrs_pre,lanss_pre,nrs_3w,nrs_12w
                A,=1+1,,2026-03-02T09:30,0,,,
                B,,male,2026-03-03,7,12,3,
                """);
        Path pack = folder.resolve("missing");
        assertThat(CommandLineRun.of("figures", "--db", database, "--patients", "B,A", "--out", pack)
                        .exit())
                .isEqualTo(Exit.DONE);
        Map<String, List<String>> table = table(pack);
        assertThat(table.get("Age (years), sex")).containsExactly("age not recorded, male", "not recorded");
        assertThat(table.get("NRS, before")).containsExactly("7", "0");
        assertThat(table.get("NRS, 12 weeks")).containsExactly("not recorded", "not recorded");
        assertThat(table.get("NRS, 1 hour").getFirst()).isEqualTo("not recorded (no clock time)");
        assertThat(table.get("Drugs injected")).containsExactly("not recorded", "not recorded");
        assertThat(table.values()).allSatisfy(cells -> assertThat(cells).noneMatch(String::isBlank));
        assertThat(text(pack.resolve("methods.txt"))).doesNotContain("llustrative");
    }

    @Test
    void ofTwoProceduresTheLatestIsTakenUnlessADayIsNamed() throws Exception {
        Path database = imported("""
                patient_id,procedure_at,affected_side,nrs_pre
                A,2026-01-12T09:30,left,7
                A,2026-05-04T09:30,right,9
                """);
        CommandLineRun latest =
                CommandLineRun.of("figures", "--db", database, "--patients", "A", "--out", folder.resolve("one"));
        assertThat(latest.exit()).isEqualTo(Exit.DONE);
        assertThat(latest.err()).contains("2026-01-12, 2026-05-04", "A@DATE");
        assertThat(table(folder.resolve("one")).get("NRS, before")).containsExactly("9");
        CommandLineRun both = CommandLineRun.of(
                "figures", "--db", database, "--patients", "A@2026-05-04,A@2026-01-12", "--out", folder.resolve("two"));
        assertThat(both.err()).isEmpty();
        assertThat(table(folder.resolve("two")).get("Characteristic")).containsExactly("Patient 1b", "Patient 1a");
        assertThat(text(folder.resolve("two").resolve("table1.csv"))).contains("Letters tell the procedures");
    }

    @Test
    void textThatLooksLikeAFormulaIsNoneInTheTable() throws Exception {
        Path database = imported("""
                patient_id,procedure_at,diagnosis,nrs_pre
                A,2026-01-12T09:30,"'=HYPERLINK(""http://x"")",7
                """);
        CommandLineRun.of("figures", "--db", database, "--patients", "A", "--out", folder.resolve("f"));
        assertThat(table(folder.resolve("f")).get("Diagnosis")).containsExactly("'=HYPERLINK(\"http://x\")");
    }

    @Test
    void whoIsNotThereIsNamedAndNothingIsWritten() throws Exception {
        Path database = demonstration();
        Path out = folder.resolve("out");
        CommandLineRun run =
                CommandLineRun.of("figures", "--db", database, "--patients", "PISN-1,X-1,X-2", "--out", out);
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("\"X-1\"", "\"X-2\"");
        assertThat(CommandLineRun.of("figures", "--db", database, "--patients", "PISN-1@2020-01-01", "--out", out)
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(CommandLineRun.of("figures", "--db", database, "--patients", "", "--out", out)
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsWrittenToOnlyByForce() throws Exception {
        Path pack = pack(Locale.ENGLISH, THREE);
        Files.writeString(pack.resolve("mine.txt"), "mine");
        byte[] before = Files.readAllBytes(pack.resolve("table1.csv"));
        CommandLineRun again = CommandLineRun.of(
                "figures", "--db", folder.resolve("demo.paintrend"), "--patients", "PISN-1", "--out", pack);
        assertThat(again.exit()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("--force");
        assertThat(Files.readAllBytes(pack.resolve("table1.csv"))).isEqualTo(before);
        CommandLineRun forced = CommandLineRun.of(
                "figures", "--db", folder.resolve("demo.paintrend"), "--patients", "PISN-1", "--out", pack, "--force");
        assertThat(forced.exit()).isEqualTo(Exit.DONE);
        assertThat(table(pack).get("Characteristic")).containsExactly("Patient 1");
        assertThat(pack.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void anotherFormatIsWrongUsage() throws Exception {
        assertThat(CommandLineRun.of(
                                "figures",
                                "--db",
                                demonstration(),
                                "--patients",
                                THREE,
                                "--out",
                                folder,
                                "--format",
                                "gif")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    private Path demonstration() {
        Path database = folder.resolve("demo.paintrend");
        if (!Files.exists(database)) {
            assertThat(CommandLineRun.of("demo", "--db", database, "--patients", 0)
                            .exit())
                    .isEqualTo(Exit.DONE);
        }
        return database;
    }

    private Path pack(Locale language, String patients, String... more) throws IOException {
        Path out = Files.createTempDirectory(folder, "pack");
        Object[] args = Stream.concat(
                        Stream.of("figures", "--db", demonstration(), "--patients", patients, "--out", out),
                        Stream.of(more))
                .toArray();
        CommandLineRun run = CommandLineRun.in(language, args);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        return out;
    }

    private Path imported(String rows) throws IOException {
        Path csv = Files.writeString(folder.resolve("few.csv"), rows);
        Path database = folder.resolve("few.paintrend");
        assertThat(CommandLineRun.of("import", csv, "--db", database).exit()).isEqualTo(Exit.DONE);
        return database;
    }

    private static Map<String, List<String>> table(Path pack) throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> file = CsvReader.builder().ofCsvRecord(pack.resolve("table1.csv"))) {
            file.stream()
                    .filter(row -> !List.of("Note", "Not").contains(row.getField(0)))
                    .forEach(row -> table.put(
                            row.getField(0),
                            row.getFields().stream()
                                    .skip(1)
                                    .map(cell -> cell.replace('\u00a0', ' '))
                                    .toList()));
        }
        return table;
    }

    private static void each(List<String> cells, String... parts) {
        assertThat(cells).hasSameSizeAs(parts);
        for (int i = 0; i < parts.length; i++) {
            assertThat(cells.get(i)).contains(parts[i]);
        }
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (name.endsWith(".docx")) {
            try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
                return document.getBodyElements().stream()
                                .map(part -> part instanceof XWPFTable table ? table.getText() : part.toString())
                                .collect(Collectors.joining("\n"))
                        + document.getParagraphs().stream()
                                .map(one -> one.getText())
                                .collect(Collectors.joining("\n"));
            }
        }
        return Files.readString(file);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
