package org.paintrend.exchange.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;

/**
 * What may be said of a patient who is not named, beside the scores: every field is listed here, and what is not listed
 * stays. All of them hold codes of the program's own catalogue, figures, or days; none holds words. Height and weight stay,
 * because the body mass index goes; the safety check stays, because of its dates and names nothing is left that is asked of
 * a registry.
 */
final class Allowed {
    /** The program's catalogue, whatever a clinic made of it. */
    private static final ClinicCatalogue PROGRAM = new ClinicCatalogue(List.of());

    /** As what a technique of the clinic's own goes out; the program has one of this name. */
    static final String OTHER = "other";

    /** The unit of a day that goes out as a number of days. */
    static final String DAYS = "days";

    private static final Set<String> FIELDS = Set.of(
            "case-cause",
            "case-signs",
            "case-treatments",
            "case-imaging",
            "case-electro",
            "technique-purpose",
            "technique-consent",
            "technique-guidance",
            "technique-position",
            "technique-gauge",
            "technique-length",
            "technique-stimulating",
            "technique-current",
            "technique-response",
            "technique-contrast",
            "technique-contrast-finding",
            "technique-particulate",
            "technique-sedation",
            "technique-complications",
            "home-pain",
            "home-movements",
            "home-walking",
            "home-urine",
            "home-numbness",
            "home-weakness",
            "home-transport",
            "home-leaflet",
            "next-steps",
            "next-decided",
            "exam-foot-dorsiflexion-left",
            "exam-foot-dorsiflexion-right",
            "exam-toe-dorsiflexion-left",
            "exam-toe-dorsiflexion-right",
            "exam-plantar-flexion-left",
            "exam-plantar-flexion-right",
            "exam-eversion-left",
            "exam-eversion-right",
            "exam-inversion-left",
            "exam-inversion-right",
            "exam-ankle-jerk-left",
            "exam-ankle-jerk-right",
            "exam-sensory-left",
            "exam-sensory-right",
            "exam-splint",
            MedicationFields.NONE,
            "event-kind",
            "event-onset",
            "event-severity",
            "event-relation",
            "event-action",
            "event-outcome",
            "event-ended");

    /** What may be said of each drug of the program's list. */
    private static final List<String> OF_A_DRUG =
            List.of(MedicationFields.CHANGE, MedicationFields.DOSE, MedicationFields.NEEDED);

    /** Techniques, drugs and what is asked, as the program words them; of the sheets the listed fields alone. */
    static final Vocabulary VOCABULARY = new Vocabulary(PROGRAM.techniques(), designs(PROGRAM), PROGRAM.formulary());

    private static final Set<String> TECHNIQUES =
            PROGRAM.techniques().stream().map(Technique::id).collect(Collectors.toSet());

    private Allowed() {}

    /** The technique as it may be told: what a clinic named itself is another one. */
    static String technique(String id) {
        return TECHNIQUES.contains(id) ? id : OTHER;
    }

    /** The listed field with this id, a day in it as a number of days; empty: not listed. */
    static Optional<SheetField> field(SheetKind kind, String id) {
        return VOCABULARY.design(kind).field(id);
    }

    static Formulary formulary() {
        return VOCABULARY.formulary();
    }

    private static Map<SheetKind, SheetDesign> designs(ClinicCatalogue program) {
        Set<String> listed = Stream.concat(
                        FIELDS.stream(),
                        program.formulary().medicines().stream().flatMap(Allowed::fieldsOf))
                .collect(Collectors.toSet());
        Map<SheetKind, SheetDesign> designs = new EnumMap<>(SheetKind.class);
        program.sheets()
                .forEach((kind, design) -> designs.put(
                        kind,
                        new SheetDesign(
                                kind,
                                design.fields().stream()
                                        .filter(field -> listed.contains(field.id()))
                                        .map(Allowed::withoutDates)
                                        .toList(),
                                List.of())));
        return designs;
    }

    private static Stream<String> fieldsOf(Medicine medicine) {
        return OF_A_DRUG.stream().map(asked -> MedicationFields.id(medicine, asked));
    }

    private static SheetField withoutDates(SheetField field) {
        return field.kind() != FieldKind.DATE
                ? field
                : new SheetField(
                        field.id(),
                        FieldKind.WHOLE,
                        field.isHalf(),
                        field.isRequired(),
                        Optional.of(new SheetField.Range(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                        DAYS,
                        List.of(),
                        List.of(),
                        field.scope(),
                        field.name());
    }
}
