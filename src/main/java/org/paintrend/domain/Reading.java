package org.paintrend.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads typed or imported text strictly and collects the faults. Nothing is repaired by guessing: a text is exactly
 * what it claims to be, or it is named with what would be allowed. An empty text is absent, never zero.
 */
public final class Reading {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,2})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<Fault> faults = new ArrayList<>();

    /** What has been found wrong so far, in the order of reading. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Adds a fault found by a rule that looks at more than one field. */
    public void fault(Fault fault) {
        faults.add(fault);
    }

    /** Whether everything read so far was accepted. */
    public boolean clean() {
        return faults.isEmpty();
    }

    /** Text in Unicode NFC without surrounding white space; absent when empty. */
    public Optional<String> text(String field, String raw, int longest) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return refuse(field, raw, Problem.TOO_LONG, longest);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
            return refuse(field, raw, Problem.CONTROL_CHARACTER);
        }
        return Optional.of(text);
    }

    /** As {@link #text}, where something has to be given. */
    public Optional<String> requiredText(String field, String raw, int longest) {
        if (raw.isBlank()) {
            return refuse(field, raw, Problem.REQUIRED);
        }
        return text(field, raw, longest);
    }

    /** A whole number in ASCII digits from lowest to highest, both included. */
    public Optional<Integer> whole(String field, String raw, int lowest, int highest) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!WHOLE.matcher(text).matches()) {
            return refuse(field, raw, Problem.NOT_WHOLE, lowest, highest);
        }
        int value = Integer.parseInt(text);
        if (value < lowest || value > highest) {
            return refuse(field, raw, Problem.OUT_OF_RANGE, lowest, highest);
        }
        return Optional.of(value);
    }

    /** A decimal number with a point and at most two places, from lowest to highest, both included. */
    public Optional<BigDecimal> decimal(String field, String raw, int lowest, int highest) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!DECIMAL.matcher(text).matches()) {
            return refuse(field, raw, Problem.NOT_DECIMAL, lowest, highest);
        }
        BigDecimal value = new BigDecimal(text);
        if (value.compareTo(BigDecimal.valueOf(lowest)) < 0 || value.compareTo(BigDecimal.valueOf(highest)) > 0) {
            return refuse(field, raw, Problem.OUT_OF_RANGE, lowest, highest);
        }
        return Optional.of(value);
    }

    /** A date of the calendar in ISO 8601 form. */
    public Optional<LocalDate> date(String field, String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (DATE.matcher(text).matches()) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException notInCalendar) {
                return refuse(field, raw, Problem.NOT_A_DATE);
            }
        }
        return refuse(field, raw, Problem.NOT_A_DATE);
    }

    /** One of a few coded words, in exactly this spelling. */
    public <T extends Coded> Optional<T> choice(String field, String raw, Collection<T> choices) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> chosen =
                choices.stream().filter(choice -> choice.id().equals(text)).findFirst();
        if (chosen.isEmpty()) {
            refuse(
                    field,
                    raw,
                    Problem.NOT_ONE_OF,
                    String.join(", ", choices.stream().map(Coded::id).toList()));
        }
        return chosen;
    }

    /** Records a fault and reads as absent. */
    public <T> Optional<T> refuse(String field, String raw, Problem problem, Object... allowed) {
        faults.add(Fault.of(field, raw, problem, allowed));
        return Optional.empty();
    }
}
