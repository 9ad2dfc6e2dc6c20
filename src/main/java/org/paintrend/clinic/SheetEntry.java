package org.paintrend.clinic;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.MedicationCourse;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.safety.Answer;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetId;
import org.paintrend.domain.sheet.SheetKind;

/** Reads a sheet against what its design asks for and the episode it belongs to. */
final class SheetEntry {
    private static final Pattern SPACE = Pattern.compile(" +");

    private final Reading reading = new Reading();
    private final SheetDesign design;
    private final Episode episode;
    private final Formulary formulary;
    private final Instant now;

    SheetEntry(SheetDesign design, Episode episode, Formulary formulary, Instant now) {
        this.design = design;
        this.episode = episode;
        this.formulary = formulary;
        this.now = now;
    }

    Reading reading() {
        return reading;
    }

    /**
     * The sheet of a form; empty with faults. What was entered in a field that is not asked for any more, or
     * was not when the form was opened, stays.
     *
     * @param others the sheets of the procedure, this one among them
     * @param at when it was recorded, and {@code by} whom
     * @param present what is changed, or absent: a new one
     */
    Optional<Sheet> read(SheetForm form, List<Sheet> others, Instant at, String by, @Nullable Sheet present) {
        checkPlace(form, others, present);
        Map<String, String> values = new HashMap<>();
        if (present != null) {
            present.values().forEach((id, value) -> {
                if (design.field(id).isEmpty() || !form.shows(id)) {
                    values.put(id, value);
                }
            });
        }
        design.fields().stream()
                .filter(field -> field.kind() != FieldKind.HEADING && form.shows(field.id()))
                .forEach(field -> read(field, form.typed().getOrDefault(field.id(), ""), present)
                        .ifPresent(value -> values.put(field.id(), value)));
        refuseUnknown(form, present);
        if (form.kind() == SheetKind.MEDICATION && form.timepoint() != null && reading.clean()) {
            episode.plan()
                    .timepoint(form.timepoint())
                    .ifPresent(timepoint -> new MedicationEntry(
                                    reading,
                                    values,
                                    MedicationCourse.of(
                                            episode.plan(),
                                            formulary,
                                            episode.procedure().id(),
                                            others),
                                    timepoint)
                            .check());
        }
        if (form.kind() == SheetKind.SAFETY) {
            new SafetyEntry(reading).check(values);
        }
        if (form.kind() == SheetKind.ADVERSE_EVENT) {
            new AdverseEventEntry(reading)
                    .check(values, episode.procedure().at().date());
        }
        if (reading.clean() && values.isEmpty()) {
            reading.refuse(first(), "", Problem.NOTHING_ENTERED);
        }
        if (!reading.clean()) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                present == null ? new SheetId(0) : present.id(),
                episode.procedure().id(),
                form.kind(),
                form.timepoint(),
                values,
                present == null ? at : present.at(),
                present == null ? by : present.recordedBy(),
                present == null ? 0 : present.version()));
    }

    private void checkPlace(SheetForm form, List<Sheet> others, @Nullable Sheet present) {
        boolean isDone = episode.procedure().isDone();
        @Nullable String timepoint = form.timepoint();
        if (form.kind().needsDone() && !isDone) {
            reading.refuse("status", episode.procedure().status().id(), Problem.NOT_ONE_OF, "done");
        }
        if (!form.kind().times().atTimepoint()) {
            if (timepoint != null) {
                reading.refuse("timepoint", timepoint, Problem.NOT_OF_PLAN);
            }
        } else if (timepoint == null) {
            reading.refuse("timepoint", "", Problem.REQUIRED);
        } else if (episode.plan()
                .timepoint(timepoint)
                .filter(one -> isDone || one.isBaseline())
                .isEmpty()) {
            reading.refuse("timepoint", timepoint, Problem.NOT_OF_PLAN);
        }
        if (others.stream()
                .filter(other -> present == null || !other.id().equals(present.id()))
                .anyMatch(other -> other.takes(form.kind(), timepoint))) {
            reading.refuse("timepoint", timepoint == null ? "" : timepoint, Problem.RECORDED_ALREADY);
        }
    }

    private Optional<String> read(SheetField field, String raw, @Nullable Sheet present) {
        if (field.isRequired() && raw.isBlank()) {
            return reading.refuse(field.id(), raw, Problem.REQUIRED);
        }
        String id = field.id();
        return switch (field.kind()) {
            case HEADING -> Optional.empty();
            case LINE -> Entries.line(reading, id, raw, Limits.LINE);
            case NOTE -> reading.text(id, raw, Limits.NOTE);
            case WHOLE -> {
                SheetField.Range range = field.range().orElseThrow();
                yield reading.whole(id, raw, range.lowest(), range.highest()).map(String::valueOf);
            }
            case DECIMAL -> {
                SheetField.Range range = field.range().orElseThrow();
                yield reading.decimal(id, raw, range.lowest(), range.highest()).map(SheetEntry::plain);
            }
            case DATE -> date(id, raw).map(String::valueOf);
            case TIME -> Entries.time(reading, id, raw).map(LocalTime::toString);
            case YES_NO -> oneOf(id, raw, List.of(Answer.YES.id(), Answer.NO.id()));
            case ANSWER ->
                reading.choice(id, raw, Arrays.asList(Answer.values())).map(Answer::id);
            case CHOICE -> oneOf(id, raw, choices(field, present));
            case TICKS -> ticks(field, raw, present);
        };
    }

    /** What happened has happened: an adverse event lies in no future. */
    private Optional<LocalDate> date(String id, String raw) {
        Optional<LocalDate> date = reading.date(id, raw);
        LocalDate today = LocalDate.ofInstant(now, episode.procedure().at().zone());
        return design.kind() == SheetKind.ADVERSE_EVENT
                        && date.isPresent()
                        && date.get().isAfter(today)
                ? reading.refuse(id, raw, Problem.IN_FUTURE, today)
                : date;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Optional<String> oneOf(String id, String raw, List<String> allowed) {
        String text = raw.strip();
        if (text.isEmpty() || allowed.contains(text)) {
            return Optional.of(text).filter(one -> !one.isEmpty());
        }
        return reading.refuse(id, raw, Problem.NOT_ONE_OF, String.join(", ", allowed));
    }

    /** In the order of the options, whatever order they were ticked in. */
    private Optional<String> ticks(SheetField field, String raw, @Nullable Sheet present) {
        List<String> allowed = choices(field, present);
        Set<String> ticked = new HashSet<>();
        SPACE.splitAsStream(raw.strip()).filter(one -> !one.isEmpty()).forEach(ticked::add);
        for (String one : ticked) {
            if (!allowed.contains(one)) {
                return reading.refuse(field.id(), one, Problem.NOT_ONE_OF, String.join(", ", allowed));
            }
        }
        if (ticked.size() > 1
                && field.options().stream().anyMatch(one -> one.standsAlone() && ticked.contains(one.id()))) {
            Entries.contradiction(reading, field.id(), "", "alone " + raw.strip());
            return Optional.empty();
        }
        return Optional.of(String.join(
                        " ", allowed.stream().filter(ticked::contains).toList()))
                .filter(text -> !text.isEmpty());
    }

    /** What can be chosen; what was chosen when it still could be may stay. */
    private static List<String> choices(SheetField field, @Nullable Sheet present) {
        List<String> ids =
                new ArrayList<>(field.options().stream().map(Option::id).toList());
        if (present != null) {
            present.value(field.id()).stream()
                    .flatMap(SPACE::splitAsStream)
                    .filter(id -> !ids.contains(id))
                    .forEach(ids::add);
        }
        return ids;
    }

    /** A value for a field that is not asked for would be lost: it is refused instead, unless it is what is kept. */
    private void refuseUnknown(SheetForm form, @Nullable Sheet present) {
        form.typed().forEach((id, value) -> {
            boolean isKept = present != null && value.equals(present.values().get(id));
            if (!value.isBlank() && !isKept && design.field(id).isEmpty()) {
                reading.fault(Fault.of(id, value, Problem.GONE));
            }
        });
    }

    private String first() {
        return design.fields().stream()
                .filter(field -> field.kind() != FieldKind.HEADING)
                .findFirst()
                .map(SheetField::id)
                .orElse("sheet");
    }
}
