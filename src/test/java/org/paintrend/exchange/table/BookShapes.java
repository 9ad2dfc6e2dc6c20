package org.paintrend.exchange.table;

import static org.paintrend.exchange.table.Books.book;
import static org.paintrend.exchange.table.Books.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks as they are found in clinics. */
final class BookShapes {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private BookShapes() {}

    static Stream<Shape> all() {
        return Stream.of(
                Shape.of("typed days, minutes and numbers", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(
                                    sheet,
                                    1,
                                    "Hasta No",
                                    "Doğum tarihi",
                                    "İşlem tarihi",
                                    "VKİ",
                                    "NRS öncesi",
                                    "NRS 3. hafta");
                            line(sheet, 2, 17, LocalDate.of(1960, 3, 5), DAY.atTime(9, 30), 27.4, 8.0, null);
                            line(sheet, 3, 18, null, DAY, 0.1 + 0.2 + 22.9, 7, 0);
                        }))
                        .holds(
                                "patient_id=17|birth_date=1960-03-05|bmi=27.4|procedure_at=2026-03-02T09:30|nrs_pre=8",
                                "patient_id=18|bmi=23.2|procedure_at=2026-03-02|nrs_pre=7|nrs_3w=0"),
                Shape.of("days counted from 1904", book(book -> {
                            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "procedure_at");
                            line(sheet, 2, "A", DAY);
                        }))
                        .holds("patient_id=A|procedure_at=2026-03-02"),
                Shape.of("eight as text is eight, eight point nought as text is not", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "procedure_at", "nrs_pre", "nrs_3w");
                            line(sheet, 2, "A", DAY, "8", "8.0");
                        }))
                        .refusedFor("2 nrs_3w 8.0 not-whole"),
                Shape.of("half a point", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "procedure_at", "nrs_pre");
                            line(sheet, 2, "A", DAY, 8.5);
                        }))
                        .refusedFor("2 nrs_pre 8.5 not-whole"),
                Shape.of("several sheets, one of them known", book(book -> {
                            line(book.createSheet("Notes"), 1, "Whatever");
                            Sheet sheet = book.createSheet("Blocks");
                            line(sheet, 1, "patient_id", "procedure_at");
                            line(sheet, 2, "A", DAY);
                        }))
                        .holds("patient_id=A|procedure_at=2026-03-02"),
                Shape.of("several sheets, two of them known", book(book -> {
                            for (String year : Arrays.asList("2025", "2026")) {
                                Sheet sheet = book.createSheet(year);
                                line(sheet, 1, "patient_id", "procedure_at");
                                line(sheet, 2, "A-" + year, DAY.withYear(Integer.parseInt(year)));
                            }
                        }))
                        .asking(Setting.SHEET, said -> said.withSheet("2026"))
                        .holds("patient_id=A-2026|procedure_at=2026-03-02"),
                Shape.of("a hidden sheet is not looked at", book(book -> {
                            Sheet sheet = book.createSheet("Blocks");
                            line(sheet, 1, "patient_id", "procedure_at");
                            line(sheet, 2, "A", DAY);
                            Sheet hidden = book.createSheet("old");
                            line(hidden, 1, "patient_id", "procedure_at");
                            line(hidden, 2, "B", DAY);
                            book.setSheetHidden(1, true);
                        }))
                        .holds("patient_id=A|procedure_at=2026-03-02"),
                Shape.of("merged heads, a title, empty rows and columns, a totals row", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "Blockliste 2026");
                            line(sheet, 3, null, "Patienten-Nr.", "Eingriffsdatum", null, "NRS", null, null, "LANSS");
                            line(sheet, 4, null, null, null, null, "vorher", "1 Std.", "3 Wochen", "vorher");
                            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
                            sheet.addMergedRegion(new CellRangeAddress(2, 2, 4, 6));
                            line(sheet, 6, null, "A-1", DAY, null, 8, 3, 4, 16);
                            line(sheet, 7, null, "A-2", DAY, null, 7, null, 2, null);
                            line(sheet, 9, null, "Summe", null, null, 15, 3, 6, 16);
                        }))
                        .holds(
                                "patient_id=A-1|procedure_at=2026-03-02|nrs_pre=8|lanss_pre=16|nrs_1h=3|nrs_3w=4",
                                "patient_id=A-2|procedure_at=2026-03-02|nrs_pre=7|nrs_3w=2"),
                Shape.of("formulas with what they came to", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "procedure_at", "nrs_pre", "family_name");
                            line(sheet, 2, "A", DAY, "\u0000=4+4", "\u0000=\"Dem\"&\"ir\"");
                            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                        }))
                        .holds("patient_id=A|family_name=Demir|procedure_at=2026-03-02|nrs_pre=8"),
                Shape.of("a formula that was never worked out, and one that failed", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "procedure_at", "nrs_pre", "diagnosis");
                            line(sheet, 2, "A", DAY, 8, "\u0000=NA()");
                            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                            sheet.getRow(1).getCell(2).setCellFormula("1+1");
                            ((org.apache.poi.xssf.usermodel.XSSFCell)
                                            sheet.getRow(1).getCell(2))
                                    .getCTCell()
                                    .unsetV();
                        }))
                        .refusedFor("2 nrs_pre =1+1 cell-without-value", "2 diagnosis #N/A cell-without-value"),
                Shape.of("days as text in a workbook", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "procedure_at");
                            line(sheet, 2, "A", "02.03.2026 09:30");
                            line(sheet, 3, "B", DAY);
                        }))
                        .holds("patient_id=A|procedure_at=2026-03-02T09:30", "patient_id=B|procedure_at=2026-03-02"),
                Shape.of("a score that a spreadsheet took for a day", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "procedure_at", "nrs_pre");
                            line(sheet, 2, "A", DAY, LocalDate.of(2026, 10, 8));
                        }))
                        .refusedFor("2 nrs_pre 2026-10-08 not-whole"),
                Shape.of("a minute and a half", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "procedure_at");
                            line(sheet, 2, "A", LocalDateTime.of(2026, 3, 2, 9, 30, 30));
                        }))
                        .refusedFor("2 procedure_at 2026-03-02T09:30:30 not-a-date-time"),
                Shape.of("text like a formula in a workbook", book(book -> {
                            Sheet sheet = book.createSheet();
                            line(sheet, 1, "patient_id", "given_name", "family_name", "phone", "procedure_at");
                            line(sheet, 2, "=1+1", "'=A1", "-x", "+49 170 1", DAY);
                        }))
                        .holds(
                                "patient_id==1+1|given_name='=A1|family_name=-x|phone=+49 170 1|procedure_at=2026-03-02"),
                Shape.of("an empty sheet", book(book -> book.createSheet())).refusedFor("empty"),
                Shape.of("no workbook, only packed", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})
                        .refusedFor("broken-workbook"),
                Shape.of("a workbook of before 2007", new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        })
                        .refusedFor("old-workbook"));
    }
}
