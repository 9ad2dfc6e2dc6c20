package org.paintrend.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days written as text, with or without a time of day. */
final class Dates {
    private static final Pattern DAY = Pattern.compile("([0-9]{1,4})([./-])\\s?([0-9]{1,2})\\2\\s?([0-9]{1,4})"
            + "(?:(?:T|\\s+|,\\s*)([0-9]{1,2}):([0-9]{2})(?::00(?:\\.0+)?)?(?:\\s*(?:Uhr|h))?)?");

    private static final int YEAR = 4;
    private static final int MONTHS = 12;

    private Dates() {}

    /** The order that the days of these rows show; points alone mean that the day comes first. */
    static Detected<DateOrder> order(List<TableLine> rows) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean open = false;
        boolean points = true;
        for (TableLine row : rows) {
            for (TableCell cell : row.cells()) {
                Matcher day = DAY.matcher(cell.text().strip());
                if (cell.isTyped() || !day.matches() || day.group(4).length() != YEAR) {
                    continue;
                }
                int first = Integer.parseInt(day.group(1));
                int second = Integer.parseInt(day.group(3));
                dayFirst |= first > MONTHS;
                monthFirst |= second > MONTHS;
                open = true;
                points &= day.group(2).equals(".");
            }
        }
        if (!open) {
            return new Detected<>(DateOrder.YEAR_FIRST, true);
        }
        if (dayFirst == monthFirst) {
            return new Detected<>(DateOrder.DAY_FIRST, points && !dayFirst);
        }
        return new Detected<>(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, true);
    }

    /** A day or a day with a minute as ISO 8601 writes them, whether or not it is in the calendar; else nothing. */
    static Optional<String> iso(String text, DateOrder order) {
        Matcher day = DAY.matcher(text.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        boolean yearInFront = day.group(1).length() == YEAR;
        String first = day.group(1);
        String last = day.group(4);
        if ((yearInFront ? last.length() > 2 : last.length() != YEAR || first.length() > 2)
                || (!yearInFront && order == DateOrder.YEAR_FIRST)) {
            return Optional.empty();
        }
        String year = yearInFront ? first : last;
        String month = yearInFront || order == DateOrder.DAY_FIRST ? day.group(3) : first;
        String ofMonth = yearInFront ? last : order == DateOrder.DAY_FIRST ? first : day.group(3);
        String date = year + "-" + two(month) + "-" + two(ofMonth);
        return Optional.of(Stream.ofNullable(day.group(5))
                .map(hour -> date + "T" + two(hour) + ":" + day.group(6))
                .findFirst()
                .orElse(date));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
