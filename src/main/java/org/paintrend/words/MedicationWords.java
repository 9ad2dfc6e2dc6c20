package org.paintrend.words;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.medication.EquivalenceTable;
import org.paintrend.domain.medication.Equivalent;
import org.paintrend.domain.medication.Equivalent.Gap;
import org.paintrend.domain.medication.Intake;
import org.paintrend.domain.medication.MedicationCourse.Earlier;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;

/** What a patient takes, in words. */
public final class MedicationWords {
    private final Words words;
    private final SheetWords names;

    public MedicationWords(Words words) {
        this.words = words;
        this.names = new SheetWords(words);
    }

    /** The name of a medicine as the catalogue has it. */
    public String name(Medicine medicine) {
        return names.name(medicine.name());
    }

    /** "Tramadol"; of a drug that is named in words, those: "pethidine". */
    public String name(Intake intake) {
        return intake.name().isEmpty() ? name(intake.medicine()) : intake.name();
    }

    /** "200 mg/day, as needed"; an empty text where neither was recorded. */
    public String dose(SheetDesign design, Intake intake) {
        Optional<String> dose = intake.dose()
                .flatMap(one -> design.field(MedicationFields.id(intake.medicine(), MedicationFields.DOSE))
                        .map(field -> names.value(field, one.toPlainString())));
        Optional<String> needed = Objects.equals(intake.asNeeded(), true)
                ? Optional.of(words.get("medication.as-needed"))
                : Optional.empty();
        return Stream.of(dose, needed).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /** "Before: 200 mg/day"; where no dose was recorded it says so, of a medicine that has one. */
    public String earlier(SheetDesign design, Earlier earlier) {
        String dose = dose(design, earlier.intake());
        boolean isMissing = earlier.intake().dose().isEmpty()
                && earlier.intake().medicine().unit().isPresent();
        String said = isMissing
                ? Stream.of(words.get("medication.dose-missing"), dose)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(", "))
                : dose.isEmpty() ? words.get("medication.taken") : dose;
        return words.get("medication.earlier", new Clinical(words).timepoint(earlier.at()), said);
    }

    /** The word of a change, as the catalogue has it. */
    public String change(SheetDesign design, Medicine medicine, MedicineChange change) {
        return design.field(MedicationFields.id(medicine, MedicationFields.CHANGE))
                .map(field -> names.option(field, change.id()))
                .orElse(change.id());
    }

    /** What a field of a medicine asks for, without the name of the medicine: "Dose (mg/day)". */
    public String asked(Medicine medicine, SheetField field) {
        String label = names.label(field);
        String before = name(medicine) + ", ";
        String asked = label.startsWith(before) ? label.substring(before.length()) : label;
        return asked.substring(0, 1).toUpperCase(words.locale()) + asked.substring(1);
    }

    /** "40"; "0, no opioid"; "not recorded"; or everything that stands in the way of a sum. */
    public String equivalent(Equivalent equivalent) {
        return switch (equivalent) {
            case Equivalent.NotRecorded() -> words.get("medication.not-recorded");
            case Equivalent.NoOpioid() -> words.get("medication.no-opioid");
            case Equivalent.Sum(var mgADay, var parts) ->
                DecimalText.written(
                        words,
                        mgADay.setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString());
            case Equivalent.NotComputable(var gaps) ->
                words.get(
                        "medication.not-computable",
                        gaps.stream().map(this::gap).collect(Collectors.joining("; ")));
        };
    }

    /** The table with its version, and what its figures are for. */
    public String table(EquivalenceTable table) {
        return words.get("medication.table", table.name(), table.version());
    }

    private String gap(Gap gap) {
        return switch (gap) {
            case Gap.DoseMissing(Intake intake) -> words.get("medication.gap.dose", name(intake));
            case Gap.OutsideTable(Intake intake) -> words.get("medication.gap.table", name(intake));
            case Gap.Unanswered(Intake before) -> words.get("medication.gap.unanswered", name(before));
            case Gap.Forgotten(String id) -> words.get("medication.gap.forgotten", id);
        };
    }
}
