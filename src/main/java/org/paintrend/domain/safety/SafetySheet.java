package org.paintrend.domain.safety;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Reading;
import org.paintrend.domain.sheet.Sheet;

/**
 * What stands on the sheet of a safety check, as its rules want it; the values of the sheet are read here and written
 * here, and nowhere else.
 *
 * @param steroid whether one is to be given, or absent where nobody said
 * @param sedation whether it is planned, or absent
 * @param rays whether it is guided by X-ray or CT, or absent
 * @param override absent where nobody passed a stop, or where name, reason or stops are still missing
 */
public record SafetySheet(
        SafetyAnswers answers,
        @Nullable Answer steroid,
        @Nullable Answer sedation,
        @Nullable Answer rays,
        @Nullable SafetyOverride override) {
    private static final String SPACE = " ";

    /**
     * Reads a sheet, saved or still being filled in; what is no value yet counts as not answered.
     *
     * @param check whose questions are looked for
     * @param values by the id of their field, as {@link Sheet#values} has them
     * @param zone in which the time of an INR was noted
     */
    public static SafetySheet of(SafetyCheck check, Map<String, String> values, ZoneId zone) {
        Map<String, Answer> answers = new HashMap<>();
        for (SafetyQuestion question : check.questions()) {
            @Nullable Answer answer = answer(values, SafetyFields.answer(question.id()));
            if (answer != null) {
                answers.put(question.id(), answer);
            }
        }
        return new SafetySheet(
                new SafetyAnswers(answers, inr(values, zone), steroids(values)),
                answer(values, SafetyFields.STEROID),
                answer(values, SafetyFields.SEDATION),
                answer(values, SafetyFields.RAYS),
                override(values));
    }

    /** The values of the fields that hold this; what stands in notes and other details is not among them. */
    public Map<String, String> values(ZoneId zone) {
        Map<String, String> values = new HashMap<>();
        answers.answers().forEach((question, answer) -> values.put(SafetyFields.answer(question), answer.id()));
        put(values, SafetyFields.STEROID, steroid);
        put(values, SafetyFields.SEDATION, sedation);
        put(values, SafetyFields.RAYS, rays);
        @Nullable Inr inr = answers.inr();
        if (inr != null) {
            LocalDateTime measured = LocalDateTime.ofInstant(inr.measured(), zone);
            values.put(SafetyFields.INR, inr.value().stripTrailingZeros().toPlainString());
            values.put(SafetyFields.INR_DATE, measured.toLocalDate().toString());
            values.put(SafetyFields.INR_TIME, measured.toLocalTime().toString());
        }
        @Nullable SteroidInjections steroids = answers.steroids();
        if (steroids != null) {
            values.put(SafetyFields.STEROID_NUMBER, String.valueOf(steroids.number()));
            if (steroids.latest() != null) {
                values.put(SafetyFields.STEROID_LATEST, steroids.latest().toString());
            }
        }
        if (override != null) {
            values.put(SafetyFields.STOPS, String.join(SPACE, new TreeSet<>(override.stops())));
            values.put(SafetyFields.CLINICIAN, override.clinician());
            values.put(SafetyFields.REASON, override.reason());
        }
        return values;
    }

    private static @Nullable Answer answer(Map<String, String> values, String field) {
        return new Reading()
                .choice(field, text(values, field), Arrays.asList(Answer.values()))
                .orElse(null);
    }

    /** An INR of a day alone counts from the beginning of that day: rather too old than too fresh. */
    private static @Nullable Inr inr(Map<String, String> values, ZoneId zone) {
        @Nullable
        BigDecimal value = new Reading()
                .decimal(SafetyFields.INR, text(values, SafetyFields.INR), 0, Inr.HIGHEST)
                .orElse(null);
        @Nullable LocalDate date = date(values, SafetyFields.INR_DATE);
        @Nullable LocalTime time = time(text(values, SafetyFields.INR_TIME));
        return value == null || value.signum() == 0 || date == null || time == null
                ? null
                : new Inr(value, date.atTime(time).atZone(zone).toInstant());
    }

    private static @Nullable LocalTime time(String text) {
        if (text.isEmpty()) {
            return LocalTime.MIDNIGHT;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException notYetATime) {
            return null;
        }
    }

    /** A day without a number tells no number; a day beside none contradicts it, and the number stands. */
    private static @Nullable SteroidInjections steroids(Map<String, String> values) {
        @Nullable
        Integer number = new Reading()
                .whole(
                        SafetyFields.STEROID_NUMBER,
                        text(values, SafetyFields.STEROID_NUMBER),
                        0,
                        SteroidInjections.MOST)
                .orElse(null);
        return number == null
                ? null
                : new SteroidInjections(number, number == 0 ? null : date(values, SafetyFields.STEROID_LATEST));
    }

    private static @Nullable SafetyOverride override(Map<String, String> values) {
        List<String> stops = Arrays.stream(text(values, SafetyFields.STOPS).split(SPACE))
                .filter(id -> !id.isEmpty())
                .toList();
        String clinician = text(values, SafetyFields.CLINICIAN);
        String reason = text(values, SafetyFields.REASON);
        return stops.isEmpty() || clinician.isEmpty() || reason.isEmpty()
                ? null
                : new SafetyOverride(Set.copyOf(stops), clinician, reason);
    }

    private static @Nullable LocalDate date(Map<String, String> values, String field) {
        return new Reading().date(field, text(values, field)).orElse(null);
    }

    private static String text(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").strip();
    }

    private static void put(Map<String, String> values, String field, @Nullable Answer answer) {
        if (answer != null) {
            values.put(field, answer.id());
        }
    }
}
