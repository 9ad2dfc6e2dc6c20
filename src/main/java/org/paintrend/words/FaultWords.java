package org.paintrend.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;

/**
 * The sentence of a fault as it is read beside a field: without names of forms, codes, and days as files write them. A
 * contradiction names the other side by a word and its value, such as {@code birthDate 1960-03-05}.
 */
final class FaultWords {
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 3, 2);
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");
    /** The fields that hold a code, with the beginning of the keys of its words. */
    private static final Map<String, String> CODED = Map.of(
            "status", "procedure-status.",
            "absence", "absence.",
            "mode", "mode.",
            "endKind", "course-end.",
            "timepoint", "timepoint.",
            "to", "timepoint.");

    private final Words words;

    FaultWords(Words words) {
        this.words = words;
    }

    String sentence(Fault fault) {
        return switch (fault.problem()) {
            case NOT_A_DATE -> words.get("fault.field.not-a-date", fault.value(), words.date(EXAMPLE));
            case CONTRADICTS -> contradiction(fault);
            case NOT_ONE_OF -> notOneOf(fault);
            default -> new Clinical(words).fault(with(fault, plain(fault.field(), fault.value())));
        };
    }

    private String contradiction(Fault fault) {
        String other = other(fault.allowed().getFirst());
        return fault.value().isEmpty()
                ? words.get("fault.field.contradicts", other)
                : words.get(Problem.CONTRADICTS.key(), plain(fault.field(), fault.value()), other);
    }

    /** "the date of birth, 5 Mar 1960" from its word and value; anything else as it stands. */
    private String other(String text) {
        int space = text.indexOf(' ');
        String key = "fault.other." + text.substring(0, Math.max(0, space));
        return space < 0 || !words.has(key)
                ? written(text)
                : words.get(key, plain(text.substring(0, space), text.substring(space + 1)));
    }

    /** What may be chosen was offered, so what is refused is no longer offered; where codes have words, they are listed. */
    private String notOneOf(Fault fault) {
        if (!CODED.containsKey(fault.field())) {
            return words.get(Problem.GONE.key());
        }
        String possible = Arrays.stream(fault.allowed().getFirst().split(", ", -1))
                .map(code -> plain(fault.field(), code))
                .collect(Collectors.joining(", "));
        return words.get("fault.field.not-one-of", plain(fault.field(), fault.value()), possible);
    }

    private Fault with(Fault fault, String value) {
        return new Fault(
                fault.field(),
                value,
                fault.problem(),
                fault.allowed().stream().map(this::written).toList());
    }

    private String plain(String field, String text) {
        @Nullable String beginning = CODED.get(field);
        return Optional.ofNullable(beginning)
                .map(begins -> begins + text)
                .filter(words::has)
                .map(words::get)
                .orElseGet(() -> written(text));
    }

    /** Days and times in it as the fields of the window write them. */
    private String written(String text) {
        return TIME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(time(found.group())));
    }

    private String time(String iso) {
        try {
            if (iso.indexOf('T') < 0) {
                return words.date(LocalDate.parse(iso));
            }
            LocalDateTime local = LocalDateTime.parse(iso);
            return words.get("common.date-time", words.date(local.toLocalDate()), words.time(local.toLocalTime()));
        } catch (DateTimeException asItStands) {
            return iso;
        }
    }
}
