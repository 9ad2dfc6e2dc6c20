package org.paintrend.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook as text: numbers plainly, days as ISO 8601 writes them. */
final class BookCells {
    /** As many digits as a spreadsheet shows: what comes after them is the binary fraction it computes with. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int SECONDS = 24 * 60 * 60;

    /** Spreadsheets disagree about every day before this one, for they count one that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Formats of days and times that a file names by number alone. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58);

    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 22, 45, 46, 47);

    private static final Pattern NO_LETTERS_OF_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]hms][^\\]]*\\]");

    private final boolean since1904;

    BookCells(boolean since1904) {
        this.since1904 = since1904;
    }

    /** A cell; of a formula what it came to when it was last worked out. */
    TableCell cell(Cell cell) {
        @Nullable Object value = cell.getValue();
        return switch (cell.getType()) {
            case EMPTY -> TableCell.EMPTY;
            case ERROR -> broken(Objects.requireNonNullElse(cell.getRawValue(), "#"));
            case STRING, BOOLEAN -> text(value);
            case NUMBER -> number(cell, value);
            case FORMULA -> {
                // A text that a formula came to has the type of a formula as well.
                if (value instanceof BigDecimal || isNumber(value)) {
                    yield number(cell, value);
                }
                if (value == null && cell.getFormula() != null) {
                    yield broken("=" + cell.getFormula());
                }
                yield String.valueOf(value).startsWith("#") ? broken(String.valueOf(value)) : text(value);
            }
        };
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Number;
    }

    private static TableCell text(@Nullable Object value) {
        return new TableCell(value == null ? "" : value.toString(), TableCell.Kind.TEXT);
    }

    private static TableCell broken(String text) {
        return new TableCell(text, TableCell.Kind.BROKEN);
    }

    private TableCell number(Cell cell, @Nullable Object value) {
        if (value == null) {
            return TableCell.EMPTY;
        }
        BigDecimal number = new BigDecimal(value.toString());
        Format format = Format.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (!format.day() && !format.time()) {
            BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
            return typed(shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString());
        }
        return moment(number, format);
    }

    private TableCell moment(BigDecimal number, Format format) {
        double days = number.doubleValue();
        long whole = (long) Math.floor(days);
        long seconds = Math.round((days - whole) * SECONDS);
        if (!format.day()) {
            return seconds == SECONDS || whole != 0
                    ? broken(number.toPlainString())
                    : typed(LocalTime.ofSecondOfDay(seconds).toString());
        }
        if (Math.abs(days) > 3_000_000) {
            return broken(number.toPlainString());
        }
        LocalDateTime at = day(whole).atStartOfDay().plusSeconds(seconds);
        if (at.toLocalDate().isBefore(FIRST_DAY)) {
            return broken(number.toPlainString());
        }
        if (!format.time() && seconds == 0) {
            return typed(at.toLocalDate().toString());
        }
        return typed(
                at.getSecond() == 0
                        ? DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(at)
                        : at.toString());
    }

    private LocalDate day(long number) {
        return since1904
                ? LocalDate.of(1904, 1, 1).plusDays(number)
                : LocalDate.of(1899, 12, 30).plusDays(number);
    }

    private static TableCell typed(String text) {
        return new TableCell(text, TableCell.Kind.TYPED);
    }

    /** Whether a format shows a number as a day, as a time, or as both. */
    private record Format(boolean day, boolean time) {
        static Format of(@Nullable Integer id, @Nullable String written) {
            if (written == null || written.isEmpty()) {
                return new Format(id != null && DAYS.contains(id), id != null && TIMES.contains(id));
            }
            if (written.equalsIgnoreCase("general")) {
                return new Format(false, false);
            }
            // Only the part for positive numbers counts.
            String letters = NO_LETTERS_OF_FORMAT
                    .matcher(written)
                    .replaceAll("")
                    .split(";", -1)[0]
                    .toLowerCase(Locale.ROOT)
                    .replace("am/pm", "")
                    .replace("a/p", "");
            boolean day = letters.contains("d") || letters.contains("y");
            boolean time = letters.contains("h") || letters.contains("s");
            return new Format(day || (letters.contains("m") && !time), time);
        }
    }
}
