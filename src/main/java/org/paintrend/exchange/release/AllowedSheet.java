package org.paintrend.exchange.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.medication.Medication;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.domain.privacy.SafeHarbor;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;

/**
 * What may be told of a filled sheet.
 *
 * @param day of the procedure
 * @param age of the patient at it, or absent
 */
record AllowedSheet(Sheet sheet, LocalDate day, @Nullable Integer age) {
    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Set<String> ANSWERS = Set.of("yes", "no", "unknown");
    private static final String OTHER_DRUG = "drug-other";

    /** Empty where nothing of it may be told. */
    Optional<Filled> filled() {
        Map<String, String> values = new HashMap<>();
        sheet.values()
                .forEach((id, value) -> Allowed.field(sheet.kind(), id)
                        .flatMap(field -> told(field, value))
                        .ifPresent(told -> values.put(id, told)));
        if (sheet.kind() == SheetKind.MEDICATION) {
            tellOwnDrugs(values);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Filled(sheet.kind(), sheet.timepoint(), values));
    }

    /** The value as it may be told; whatever is not of its kind stays. */
    private Optional<String> told(SheetField field, String value) {
        return switch (field.kind()) {
            case WHOLE, DECIMAL ->
                field.unit().equals(Allowed.DAYS)
                        ? days(value)
                        : Optional.of(value).filter(one -> FIGURE.matcher(one).matches());
            case YES_NO, ANSWER -> Optional.of(value).filter(ANSWERS::contains);
            case CHOICE, TICKS ->
                Optional.of(SPACE.splitAsStream(value)
                        .map(id -> field.option(id).isPresent() ? id : other(field))
                        .distinct()
                        .collect(Collectors.joining(" ")));
            case HEADING, LINE, NOTE, DATE, TIME -> Optional.empty();
        };
    }

    /** As what an answer goes out that the clinic added itself: that there was one is told, its words are not. */
    private static String other(SheetField field) {
        return field.options().stream()
                .map(Option::id)
                .filter(id -> id.endsWith("-" + Allowed.OTHER))
                .findFirst()
                .orElse(Allowed.OTHER);
    }

    private Optional<String> days(String date) {
        try {
            long days = ChronoUnit.DAYS.between(day, LocalDate.parse(date));
            return SafeHarbor.allows(age, days) ? Optional.of(String.valueOf(days)) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** A drug that the clinic added itself is another drug: that it is taken is told, its name is not. */
    private void tellOwnDrugs(Map<String, String> values) {
        List<Medicine> free = Allowed.formulary().medicines().stream()
                .filter(one -> one.kin().equals(OTHER_DRUG))
                .filter(one -> !values.containsKey(MedicationFields.id(one, MedicationFields.CHANGE)))
                .toList();
        List<Medication.Forgotten> own =
                MedicationFields.medication(Allowed.formulary(), sheet.values()).forgotten();
        for (int i = 0; i < Math.min(free.size(), own.size()); i++) {
            String change = sheet.values().get(MedicationFields.id(own.get(i).id(), MedicationFields.CHANGE));
            for (MedicineChange known : MedicineChange.values()) {
                if (known.id().equals(change)) {
                    values.put(MedicationFields.id(free.get(i), MedicationFields.CHANGE), known.id());
                }
            }
        }
    }
}
