package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.ImportOptions;
import org.paintrend.clinic.ImportResult;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.OnDuplicate;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.table.BookSource;
import org.paintrend.exchange.table.Choices;
import org.paintrend.exchange.table.HeadWords;
import org.paintrend.exchange.table.Mapping;
import org.paintrend.exchange.table.SourceFile;
import org.paintrend.exchange.table.TableReader;
import org.paintrend.exchange.table.TableReading;
import org.paintrend.exchange.table.TextSource;

/** Text like a formula goes out as a file and as a workbook, comes in by the command and by the window, and is the same. */
class FormulaJourneyTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "'=1",
            "''=1",
            "'s Graven",
            "a\r\nb",
            "x_x000D_y",
            "<b>&amp;");

    @TempDir
    Path folder;

    @Test
    void isTheSameOnEveryWay() throws Exception {
        Path first = folder.resolve("first.db");
        Path source = Files.writeString(folder.resolve("source.csv"), file());
        run("import", source, "--db", first, "--zone", ZONE.getId());
        List<String> before = texts(first);
        for (String text : TEXTS) {
            assertThat(before)
                    .filteredOn(one -> one.equals(text))
                    .as("in every text field")
                    .hasSize(4);
        }

        Path csv = folder.resolve("out.csv");
        Path xlsx = folder.resolve("out.xlsx");
        run("export", "--db", first, "--format", "csv", "--out", csv);
        run("export", "--db", first, "--format", "xlsx", "--out", xlsx);
        assertThat(Files.readString(csv)).doesNotContain("\n=", ",=", ",+", ",-2+", ",@", "\"=", "\"\t", "\"\r");
        noFormula(xlsx);
        for (Path file : List.of(csv, xlsx)) {
            Path byCommand = folder.resolve(file.getFileName() + ".db");
            run("import", file, "--db", byCommand, "--zone", ZONE.getId());
            assertThat(texts(byCommand)).as("%s by the command", file).isEqualTo(before);
            assertThat(byWindow(file)).as("%s by the window", file).isEqualTo(before);
        }
    }

    /** As our own export writes it: a row for each text, which stands in every field of it. */
    private static String file() {
        StringBuilder file = new StringBuilder("patient_id,given_name,family_name,phone,diagnosis,procedure_at\n");
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            String guarded = text.matches("(?s)'*[=+\\-@\t\r].*") ? "'" + text : text;
            String cell = "\"" + guarded.replace("\"", "\"\"") + "\"";
            file.append("'=")
                    .append((char) ('A' + i))
                    .append(",".concat(cell).repeat(4))
                    .append(",2026-03-02\n");
        }
        return file.toString();
    }

    private static void noFormula(Path file) throws IOException {
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    private List<String> byWindow(Path file) throws Exception {
        Path database = folder.resolve(file.getFileName() + ".window.db");
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZONE);
        try (Clinic clinic = new ClinicFiles(clock, () -> "desk").create(database, new ClinicDetails("x", ZONE, 0))) {
            Imports imports = new Imports(clinic);
            HeadWords words = new HeadWords(imports.terms().plan().timepoints());
            TableReading reading = switch (SourceFile.of(Files.readAllBytes(file))) {
                case TextSource source -> TableReading.of(source, Choices.NONE, words);
                case BookSource source -> TableReading.of(source, Choices.NONE, words);
                case SourceFile.Refused refused -> throw new AssertionError(refused);
            };
            var read = new TableReader(imports.terms(), imports.techniques())
                    .read(
                            reading.table(),
                            Mapping.proposed(reading.table(), words),
                            reading.dateOrder(),
                            reading.decimalMark());
            assertThat(read).isInstanceOf(TableReader.Result.Read.class);
            assertThat(imports.run(
                            "x",
                            ((TableReader.Result.Read) read).file(),
                            new ImportOptions(OnDuplicate.FAIL, false, false),
                            Progress.unheard()))
                    .isInstanceOf(ImportResult.Imported.class);
        }
        return texts(database);
    }

    private static List<String> texts(Path database) throws Exception {
        try (Clinic clinic = new ClinicFiles(Clock.systemUTC(), () -> "desk").openToRead(database)) {
            return clinic.patients().records(Progress.unheard()).stream()
                    .sorted(Comparator.comparing(one -> one.patient().code().value()))
                    .flatMap(FormulaJourneyTest::texts)
                    .toList();
        }
    }

    private static Stream<String> texts(PatientRecord one) {
        var identity = one.patient().identity();
        return Stream.of(
                one.patient().code().value(),
                identity.givenName(),
                identity.familyName(),
                identity.phone(),
                one.episodes().getFirst().procedure().description().diagnosis());
    }

    private static void run(Object... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exit()).as(run.err()).isZero();
    }
}
