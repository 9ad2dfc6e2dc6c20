package org.paintrend.exchange.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ImportRow;
import org.paintrend.clinic.ImportTerms;
import org.paintrend.clinic.Limits;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.LocalTimes;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Side;
import org.paintrend.exchange.WideColumns;

/** Reads one row of the wide file and collects what is wrong with it. */
final class WideRow {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Sheet.Row row;
    private final ImportTerms terms;
    private final Reading reading = new Reading();
    private final List<Fault> warnings = new ArrayList<>();

    WideRow(Sheet.Row row, ImportTerms terms) {
        this.row = row;
        this.terms = terms;
    }

    List<Fault> faults() {
        return reading.faults();
    }

    List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    /** The row as values; empty when something is wrong with it. */
    Optional<ImportRow> read() {
        Optional<String> code = code();
        Identity identity = new Identity(
                text(WideColumns.GIVEN_NAME, Identity.LONGEST_NAME),
                text(WideColumns.FAMILY_NAME, Identity.LONGEST_NAME),
                reading.date(WideColumns.BIRTH_DATE, cell(WideColumns.BIRTH_DATE))
                        .orElse(null),
                text(WideColumns.PHONE, Identity.LONGEST_NAME),
                null);
        @Nullable Sex sex = choice(WideColumns.SEX, List.of(Sex.values()));
        CaseDescription description = description();
        @Nullable Side side = choice(WideColumns.SIDE, List.of(Side.values()));
        @Nullable String technique = technique();
        Optional<Moment> at = at();
        at.ifPresent(moment -> ages(identity.birthDate(), description.ageYears(), moment.date()));
        Map<String, ImportRow.Scores> scores = scores(at);
        return reading.clean() && code.isPresent() && at.isPresent()
                ? Optional.of(new ImportRow(
                        row.number(),
                        new PatientCode(code.get()),
                        identity,
                        sex,
                        at.get(),
                        technique,
                        side,
                        description,
                        scores))
                : Optional.empty();
    }

    private String cell(String column) {
        return row.cell(column);
    }

    /** A code is trimmed in any case: two that differ in a blank could not be told apart. */
    private Optional<String> code() {
        String cell = cell(WideColumns.CODE);
        String code = FormulaGuard.unguard(cell).orElse(cell);
        Optional<String> read = reading.requiredText(WideColumns.CODE, code, PatientCode.LONGEST);
        return read.filter(text -> !text.chars().anyMatch(Character::isISOControl))
                .or(() -> read.isPresent()
                        ? reading.refuse(WideColumns.CODE, cell, Problem.CONTROL_CHARACTER)
                        : Optional.empty());
    }

    /** Text of our own behind a guard is taken as it stands, any other without the blanks around it. */
    private @Nullable String text(String column, int longest) {
        String cell = cell(column);
        Optional<String> guarded = FormulaGuard.unguard(cell);
        Optional<String> text = reading.text(column, guarded.orElse(cell), longest);
        return text.isPresent() && guarded.isPresent() ? guarded.get() : text.orElse(null);
    }

    private <T extends Coded> @Nullable T choice(String column, List<T> choices) {
        return reading.choice(column, cell(column), choices).orElse(null);
    }

    private @Nullable Integer whole(String column, int lowest, int highest) {
        return reading.whole(column, cell(column), lowest, highest).orElse(null);
    }

    private CaseDescription description() {
        return new CaseDescription(
                whole(WideColumns.AGE, 0, CaseDescription.OLDEST),
                reading.decimal(WideColumns.BMI, cell(WideColumns.BMI), Bmi.LOWEST, Bmi.HIGHEST)
                        .map(Bmi::of)
                        .orElse(null),
                text(WideColumns.DIAGNOSIS, Limits.DIAGNOSIS),
                whole(WideColumns.SYMPTOM_MONTHS, 0, CaseDescription.LONGEST_SYMPTOMS));
    }

    private @Nullable String technique() {
        String technique = cell(WideColumns.TECHNIQUE).strip();
        if (technique.isEmpty() || terms.techniques().contains(technique)) {
            return technique.isEmpty() ? null : technique;
        }
        reading.refuse(WideColumns.TECHNIQUE, technique, Problem.NOT_ONE_OF, String.join(", ", terms.techniques()));
        return null;
    }

    private Optional<Moment> at() {
        String text = cell(WideColumns.AT).strip();
        if (text.isEmpty()) {
            return reading.refuse(WideColumns.AT, text, Problem.REQUIRED);
        }
        try {
            if (DATE.matcher(text).matches()) {
                return done(text, Moment.on(LocalDate.parse(text), terms.zone()));
            }
            if (DATE_TIME.matcher(text).matches()) {
                return at(text, LocalDateTime.parse(text));
            }
        } catch (DateTimeException notInCalendar) {
            return reading.refuse(WideColumns.AT, text, Problem.NOT_A_DATE_TIME);
        }
        return reading.refuse(WideColumns.AT, text, Problem.NOT_A_DATE_TIME);
    }

    private Optional<Moment> at(String text, LocalDateTime local) {
        int occurrences = LocalTimes.occurrences(local, terms.zone());
        if (occurrences == 0) {
            return reading.refuse(WideColumns.AT, text, Problem.TIME_DOES_NOT_EXIST);
        }
        if (occurrences > 1) {
            warnings.add(Fault.of(WideColumns.AT, text, Problem.TIME_TWICE));
        }
        return done(text, Moment.at(local, terms.zone()));
    }

    private Optional<Moment> done(String text, Moment at) {
        LocalDateTime now = LocalDateTime.ofInstant(terms.now(), terms.zone());
        if (at.instant().isAfter(terms.now())) {
            return reading.refuse(WideColumns.AT, text, Problem.IN_FUTURE, TO_THE_MINUTE.format(now));
        }
        if (at.date().isBefore(Limits.EARLIEST_PROCEDURE)) {
            return reading.refuse(
                    WideColumns.AT, text, Problem.OUT_OF_RANGE, Limits.EARLIEST_PROCEDURE, TO_THE_MINUTE.format(now));
        }
        return Optional.of(at);
    }

    private void ages(@Nullable LocalDate birthDate, @Nullable Integer ageYears, LocalDate day) {
        if (birthDate == null) {
            return;
        }
        String born = cell(WideColumns.BIRTH_DATE);
        OptionalInt age = Agreement.age(birthDate, day);
        if (age.isEmpty()) {
            reading.refuse(WideColumns.BIRTH_DATE, born, Problem.AFTER_PROCEDURE, day);
        } else if (age.getAsInt() > CaseDescription.OLDEST) {
            reading.refuse(
                    WideColumns.BIRTH_DATE, born, Problem.OUT_OF_RANGE, day.minusYears(CaseDescription.OLDEST), day);
        } else if (ageYears != null && ageYears != age.getAsInt()) {
            reading.refuse(
                    WideColumns.AGE,
                    ageYears.toString(),
                    Problem.CONTRADICTS,
                    WideColumns.BIRTH_DATE + " " + birthDate + " (" + age.getAsInt() + ")");
        }
    }

    private Map<String, ImportRow.Scores> scores(Optional<Moment> at) {
        Map<String, ImportRow.Scores> scores = new HashMap<>();
        for (Timepoint point : terms.plan().timepoints()) {
            @Nullable Integer nrs = whole(WideColumns.score(Instrument.NRS, point.id()), Nrs.LOWEST, Nrs.HIGHEST);
            @Nullable
            Integer lanss = whole(WideColumns.score(Instrument.LANSS, point.id()), Lanss.LOWEST, Lanss.HIGHEST);
            at.ifPresent(moment -> refuseEarly(moment, point));
            if (nrs != null || lanss != null) {
                scores.put(point.id(), new ImportRow.Scores(nrs, lanss));
            }
        }
        return scores;
    }

    /** Nothing can have been measured in a window that is still to come, but for a score that was taken early for the next. */
    private void refuseEarly(Moment procedure, Timepoint point) {
        if (terms.plan().next(procedure, terms.now()).filter(point::equals).isPresent()) {
            return;
        }
        point.opensLater(procedure, terms.now())
                .ifPresent(opens -> Stream.of(Instrument.values())
                        .map(instrument -> WideColumns.score(instrument, point.id()))
                        .filter(column -> !cell(column).isBlank())
                        .forEach(column -> reading.refuse(
                                column, cell(column).strip(), Problem.NOT_YET, TO_THE_MINUTE.format(opens))));
    }
}
