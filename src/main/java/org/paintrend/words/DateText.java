package org.paintrend.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date as people at a desk type it: 2026-11-03, or day, month and year as the field asks for them, 3.11.2026,
 * 3 11 2026, or 3 Nov 2026 in their language. Between slashes or dashes some write the month first: 25/11/2026 can mean
 * one day alone, but what could mean two, such as 3/11/2026, is not read at all.
 */
public final class DateText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MONTHS = 12;

    private final List<DateTimeFormatter> forms;
    private final List<DateTimeFormatter> doubtful;

    public DateText(Words words) {
        this.forms = formatters(words, "uuuu-M-d", "d.M.uuuu", "d M uuuu", "d MMM uuuu", "d MMMM uuuu");
        this.doubtful = formatters(words, "d/M/uuuu", "d-M-uuuu");
    }

    /** The date meant; empty when the text is no date of the calendar in one of these forms. */
    public Optional<LocalDate> read(String typed) {
        String text = SPACES.matcher(typed.strip()).replaceAll(" ");
        return Stream.concat(
                        forms.stream().flatMap(form -> parse(form, text)),
                        doubtful.stream().flatMap(form -> parse(form, text)).filter(DateText::isOneDayAlone))
                .findFirst();
    }

    /** Whether day and month say the same the other way round, or nothing at all. */
    private static boolean isOneDayAlone(LocalDate date) {
        return date.getDayOfMonth() > MONTHS || date.getDayOfMonth() == date.getMonthValue();
    }

    private static List<DateTimeFormatter> formatters(Words words, String... patterns) {
        return Stream.of(patterns)
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(words.locale())
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    private static Stream<LocalDate> parse(DateTimeFormatter form, String text) {
        try {
            return Stream.of(LocalDate.parse(text, form));
        } catch (DateTimeException notThisForm) {
            return Stream.empty();
        }
    }
}
