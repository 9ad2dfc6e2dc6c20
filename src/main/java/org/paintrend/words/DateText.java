package org.paintrend.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a date as people at a desk type it: 2026-11-03, 3.11.2026, or 3 Nov 2026 in their language. A form that could
 * mean two days, such as 3/11/2026, is not read at all.
 */
public final class DateText {
    private final List<DateTimeFormatter> forms;

    public DateText(Words words) {
        this.forms = List.of("uuuu-M-d", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu").stream()
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(words.locale())
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    /** The date meant; empty when the text is no date of the calendar in one of these forms. */
    public Optional<LocalDate> read(String typed) {
        return forms.stream().flatMap(form -> parse(form, typed.strip())).findFirst();
    }

    private static Stream<LocalDate> parse(DateTimeFormatter form, String text) {
        try {
            return Stream.of(LocalDate.parse(text, form));
        } catch (DateTimeException notThisForm) {
            return Stream.empty();
        }
    }
}
