package org.paintrend.domain.medication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.medication.Medication.Forgotten;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;

/**
 * How a patient's medication stands on a sheet: one sheet a timepoint, and on it for each medicine a few fields that are
 * called after it, so that a change tells of a drug and not of a line number.
 */
public final class MedicationFields {
    /** The answer that no medication is taken: {@code yes}, or absent. */
    public static final String NONE = "medication-none";
    /** What is said of a medicine; a field of the catalogue that every medicine has. */
    public static final String CHANGE = "medication-change";

    public static final String NAME = "medication-name";
    public static final String DOSE = "medication-dose";
    public static final String NEEDED = "medication-needed";
    public static final String NOTE = "medication-note";

    /** What is asked of drugs; each is counted or shown by a rule, so nothing can be added. */
    public static final Set<String> ASKED = Set.of(NONE, CHANGE, NAME, DOSE, NEEDED, NOTE);

    private static final String BEFORE = "medication-";
    private static final String OWN = "drug-";

    private static final String SAID = "-change";

    private MedicationFields() {}

    /**
     * The id of a field of a medicine.
     *
     * @param asked the field of the catalogue, such as {@link #DOSE}
     */
    public static String id(Medicine medicine, String asked) {
        return id(medicine.id(), asked);
    }

    /** The same of a medicine by its id. */
    public static String id(String medicine, String asked) {
        return OWN + medicine + "-" + asked.substring(BEFORE.length());
    }

    /** Whether a field is a medicine's, and not that of another one whose id begins alike. */
    public static boolean isOf(Medicine medicine, String field) {
        String start = OWN + medicine.id() + "-";
        return field.startsWith(start) && field.indexOf('-', start.length()) < 0;
    }

    /** The sheet on which every field of the catalogue is asked of every medicine it makes sense of. */
    public static SheetDesign design(SheetDesign asked, List<Medicine> medicines) {
        List<SheetField> fields = new ArrayList<>();
        asked.field(NONE).ifPresent(fields::add);
        medicines.forEach(medicine -> asked.fields().stream()
                .filter(field -> !field.id().equals(NONE) && makesSense(field, medicine))
                .map(field -> of(field, medicine))
                .forEach(fields::add));
        return new SheetDesign(SheetKind.MEDICATION, fields, asked.unasked());
    }

    /** What the values of a sheet say. */
    public static Medication medication(Formulary formulary, Map<String, String> values) {
        List<Intake> intakes = formulary.medicines().stream()
                .flatMap(medicine -> intake(medicine, values).stream())
                .toList();
        List<Forgotten> forgotten = values.keySet().stream()
                .filter(field -> field.startsWith(OWN) && field.endsWith(SAID))
                .map(field -> field.substring(OWN.length(), field.length() - SAID.length()))
                .filter(id -> formulary.medicine(id).isEmpty())
                .sorted()
                .map(id -> new Forgotten(id, !MedicineChange.STOPPED.id().equals(values.get(id(id, CHANGE)))))
                .toList();
        return new Medication("yes".equals(values.get(NONE)), intakes, forgotten);
    }

    private static Optional<Intake> intake(Medicine medicine, Map<String, String> values) {
        UnaryOperator<String> value = asked -> values.getOrDefault(id(medicine, asked), "");
        @Nullable String needed = values.get(id(medicine, NEEDED));
        return Arrays.stream(MedicineChange.values())
                .filter(change -> change.id().equals(value.apply(CHANGE)))
                .findFirst()
                .map(change -> new Intake(
                        medicine,
                        value.apply(NAME),
                        change,
                        Optional.of(value.apply(DOSE))
                                .filter(dose -> !dose.isEmpty())
                                .map(BigDecimal::new),
                        needed == null ? null : needed.equals("yes"),
                        value.apply(NOTE)));
    }

    private static boolean makesSense(SheetField field, Medicine medicine) {
        return switch (field.id()) {
            case NAME -> medicine.isNamed();
            case DOSE -> medicine.unit().isPresent();
            default -> true;
        };
    }

    private static SheetField of(SheetField field, Medicine medicine) {
        return new SheetField(
                id(medicine, field.id()),
                field.kind(),
                field.isHalf(),
                false,
                field.range(),
                field.id().equals(DOSE) ? medicine.unit().map(DoseUnit::unit).orElse("") : field.unit(),
                field.options(),
                field.retired(),
                field.scope(),
                field.id().equals(CHANGE) ? medicine.name() : after(medicine.name(), field.name()));
    }

    /** "Tramadol, dose", in every language that both have. */
    private static Wording after(Wording medicine, Wording field) {
        Map<String, String> both = new HashMap<>();
        field.byLanguage().keySet().stream()
                .filter(medicine.byLanguage()::containsKey)
                .forEach(language -> both.put(language, medicine.in(language) + ", " + field.in(language)));
        return new Wording(both);
    }
}
