package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, read back by another library: the same cells as the file, each as what it is. */
class WorkbookExportTest {
    private static final String FORMULA = "=HYPERLINK(\"http://x\")";

    @TempDir
    Path folder;

    @Test
    void everyCellIsThatOfTheFile() throws Exception {
        Path database = imported(Path.of(Objects.requireNonNull(getClass().getResource("/reference/cohort-240.csv"))
                .toURI()));
        Path csv = exported(database, Locale.ENGLISH, "csv", "a.csv");
        try (Workbook book = book(exported(database, Locale.ENGLISH, "xlsx", "a.xlsx"));
                CsvReader<NamedCsvRecord> file = CsvReader.builder().ofNamedCsvRecord(csv)) {
            Sheet sheet = book.getSheet("Procedures");
            List<NamedCsvRecord> expected = file.stream().toList();
            assertThat(sheet.getLastRowNum()).isEqualTo(expected.size());
            assertThat(texts(sheet.getRow(0))).isEqualTo(expected.getFirst().getHeader());
            for (int row = 0; row < expected.size(); row++) {
                assertThat(texts(sheet.getRow(row + 1)))
                        .as("row %d", row)
                        .isEqualTo(expected.get(row).getFields());
            }
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        }
    }

    @Test
    void theAssessmentsAreThoseOfTheLongFile() throws Exception {
        Path database = imported(Path.of(Objects.requireNonNull(getClass().getResource("/reference/cohort-240.csv"))
                .toURI()));
        Path csv = exported(database, Locale.ENGLISH, "csv-long", "l.csv");
        try (Workbook book = book(exported(database, Locale.ENGLISH, "xlsx", "l.xlsx"));
                CsvReader<NamedCsvRecord> file = CsvReader.builder().ofNamedCsvRecord(csv)) {
            Sheet sheet = book.getSheet("Assessments");
            List<NamedCsvRecord> expected = file.stream().toList();
            assertThat(sheet.getLastRowNum()).isEqualTo(expected.size());
            assertThat(texts(sheet.getRow(0))).isEqualTo(expected.getFirst().getHeader());
            for (int row = 0; row < expected.size(); row++) {
                assertThat(texts(sheet.getRow(row + 1)))
                        .as("row %d", row)
                        .isEqualTo(expected.get(row).getFields());
            }
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void numbersDaysAndMinutesAreWhatTheyAreAndTextIsNeverRun() throws Exception {
        Path file = Files.writeString(folder.resolve("few.csv"), """
                patient_id,given_name,birth_date,bmi,diagnosis,procedure_at,nrs_pre
                A,"%s",1960-03-05,23.8,'+1,2026-03-02T09:30,0
                B,,1899-12-31,,,2005-03-03,
                """.formatted(FORMULA.replace("\"", "\"\"")));
        try (Workbook book = book(exported(imported(file), Locale.of("tr"), "xlsx", "b.xlsx"))) {
            Sheet sheet = book.getSheet("İşlemler");
            assertThat(cell(sheet, 1, "given_name").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, 1, "given_name").getStringCellValue()).isEqualTo(FORMULA);
            assertThat(cell(sheet, 1, "birth_date").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.parse("1960-03-05"));
            assertThat(cell(sheet, 1, "bmi").getNumericCellValue()).isEqualTo(23.8);
            assertThat(cell(sheet, 1, "procedure_at").getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.parse("2026-03-02T09:30"));
            assertThat(cell(sheet, 1, "nrs_pre").getNumericCellValue())
                    .as("zero is a score")
                    .isZero();
            assertThat(cell(sheet, 2, "nrs_pre")).as("and nothing is none").isNull();
            assertThat(cell(sheet, 2, "birth_date").getStringCellValue()).isEqualTo("1899-12-31");
            for (Sheet one : book) {
                for (Row row : one) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    @Test
    void everyColumnIsExplainedInTheUsersLanguage() throws Exception {
        Path file = Files.writeString(folder.resolve("one.csv"), "patient_id,procedure_at\nA,2026-03-02\n");
        Path database = imported(file);
        try (Workbook english = book(exported(database, Locale.ENGLISH, "xlsx", "e.xlsx"));
                Workbook turkish = book(exported(database, Locale.of("tr"), "xlsx", "t.xlsx"))) {
            Sheet columns = english.getSheet("Columns");
            List<String> named = IntStream.rangeClosed(1, columns.getLastRowNum())
                    .mapToObj(row -> columns.getRow(row).getCell(0).getStringCellValue())
                    .toList();
            Set<String> written =
                    new LinkedHashSet<>(texts(english.getSheet("Procedures").getRow(0)));
            written.addAll(texts(english.getSheet("Assessments").getRow(0)));
            assertThat(named).containsExactlyElementsOf(written);
            assertThat(columns)
                    .allSatisfy(row ->
                            assertThat(row.getCell(1).getStringCellValue()).isNotBlank());
            assertThat(texts(columns.getRow(named.indexOf("nrs_12w") + 1)))
                    .containsExactly(
                            "nrs_12w",
                            "NRS, 12 weeks: the score that counts; empty where none was recorded",
                            "Whole number",
                            "0\u201310");
            assertThat(texts(columns.getRow(named.indexOf("technique") + 1)).getLast())
                    .contains("transsacral-block = Transsacral nerve block");
            assertThat(texts(turkish.getSheet("Sütunlar").getRow(named.indexOf("sex") + 1)))
                    .containsExactly("sex", "Cinsiyet", "Kod", "male; female; other; unknown");
        }
    }

    private Path imported(Path file) {
        Path database = folder.resolve(file.getFileName() + ".db");
        CommandLineRun run = CommandLineRun.of("import", file, "--db", database, "--zone", "Europe/Berlin");
        assertThat(run.exit()).as(run.err()).isZero();
        return database;
    }

    private Path exported(Path database, Locale language, String format, String name) {
        Path out = folder.resolve(name);
        CommandLineRun run = CommandLineRun.in(language, "export", "--db", database, "--format", format, "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private static Workbook book(Path file) throws IOException {
        return WorkbookFactory.create(file.toFile(), null, true);
    }

    private static Cell cell(Sheet sheet, int row, String column) {
        return sheet.getRow(row).getCell(texts(sheet.getRow(0)).indexOf(column));
    }

    /** As the file writes them; cells that are not there are empty. */
    private static List<String> texts(Row row) {
        int columns = row.getSheet().getRow(0).getLastCellNum();
        return IntStream.range(0, columns)
                .mapToObj(row::getCell)
                .map(WorkbookExportTest::text)
                .toList();
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? moment(cell)
                        : BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString();
            default -> cell.getCellType().name();
        };
    }

    private static String moment(Cell cell) {
        return cell.getCellStyle().getDataFormatString().contains("h")
                ? cell.getLocalDateTimeCellValue().toString()
                : cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
}
