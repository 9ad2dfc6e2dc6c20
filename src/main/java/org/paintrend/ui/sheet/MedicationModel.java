package org.paintrend.ui.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.medication.Intake;
import org.paintrend.domain.medication.MedicationCourse;
import org.paintrend.domain.medication.MedicationCourse.Earlier;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.words.DecimalText;
import org.paintrend.words.Words;

/**
 * What an answer about one drug means for the other fields of a medication sheet. Nothing is answered beforehand; only
 * the answer "unchanged" takes over what was recorded before.
 */
final class MedicationModel {
    private static final String YES = "yes";

    private final Words words;
    private final SheetModel sheet;
    private final MedicationCourse course;
    private final MedicineChange newcomer;
    private final List<Earlier> known;
    /** Added while the form is open, so that no row moves under the keyboard. */
    private final List<Medicine> here = new ArrayList<>();

    MedicationModel(Words words, SheetModel sheet, MedicationCourse course, Timepoint timepoint) {
        this.words = words;
        this.sheet = sheet;
        this.course = course;
        this.newcomer = course.isRecordedBefore(timepoint) ? MedicineChange.ADDED : MedicineChange.TAKEN;
        this.known = course.before(timepoint).stream()
                .filter(one -> isAsked(one.intake().medicine()))
                .toList();
        known.forEach(one -> change(one.intake().medicine())
                .addListener((observed, before, now) -> answered(one.intake(), before, now)));
        none().addListener((observed, before, now) -> takesNone(now.equals(YES)));
    }

    SheetModel sheet() {
        return sheet;
    }

    /** What was taken at the timepoint before. */
    List<Earlier> known() {
        return known;
    }

    /** Whether something was taken before, so that its fate is asked for. */
    boolean isKnown(Medicine medicine) {
        return known.stream().anyMatch(one -> one.intake().medicine().equals(medicine));
    }

    /** The answer that no medication is taken: {@code yes}, or empty. */
    StringProperty none() {
        return input(MedicationFields.NONE);
    }

    /** What is said of a medicine, or empty. */
    StringProperty change(Medicine medicine) {
        return input(medicine, MedicationFields.CHANGE).orElseThrow();
    }

    /** What stands in another field of a medicine; empty where it is not asked for. */
    Optional<StringProperty> input(Medicine medicine, String asked) {
        return sheet.input(MedicationFields.id(medicine, asked));
    }

    /** The medicines that were not taken before and of which something is said; those added here last, as they came. */
    List<Medicine> added() {
        return course.formulary().medicines().stream()
                .filter(one ->
                        isAsked(one) && !isKnown(one) && !change(one).get().isEmpty())
                .sorted(Comparator.comparingInt(here::indexOf))
                .toList();
    }

    /** The medicines that can be added, no retired ones: of those that are named in words the next place that is free. */
    List<Medicine> offered() {
        List<Medicine> offered = new ArrayList<>();
        course.formulary().medicines().stream()
                .filter(one -> isAsked(one)
                        && !one.isRetired()
                        && !isKnown(one)
                        && change(one).get().isEmpty())
                .filter(one -> offered.stream().noneMatch(other -> other.kin().equals(one.kin())))
                .forEach(offered::add);
        return offered;
    }

    /** Every medicine there is a field for. */
    Stream<Medicine> asked() {
        return course.formulary().medicines().stream().filter(this::isAsked);
    }

    /** Says of a medicine that it is taken now. */
    void add(Medicine medicine, String name) {
        input(medicine, MedicationFields.NAME).ifPresent(input -> input.set(name));
        here.remove(medicine);
        here.add(medicine);
        change(medicine).set(newcomer.id());
    }

    /** Takes back everything that was said of a medicine. */
    void remove(Medicine medicine) {
        Stream.of(
                        MedicationFields.NAME,
                        MedicationFields.DOSE,
                        MedicationFields.NEEDED,
                        MedicationFields.NOTE,
                        MedicationFields.CHANGE)
                .flatMap(asked -> input(medicine, asked).stream())
                .forEach(input -> input.set(""));
    }

    private void answered(Intake before, String was, String is) {
        Medicine medicine = before.medicine();
        input(medicine, MedicationFields.NAME).ifPresent(input -> input.set(is.isEmpty() ? "" : before.name()));
        if (is.equals(MedicineChange.UNCHANGED.id())) {
            takeOver(before);
        } else if (is.isEmpty()
                || is.equals(MedicineChange.STOPPED.id())
                || was.equals(MedicineChange.UNCHANGED.id())) {
            input(medicine, MedicationFields.DOSE).ifPresent(input -> input.set(""));
            input(medicine, MedicationFields.NEEDED).ifPresent(input -> input.set(""));
        }
    }

    private void takeOver(Intake before) {
        Medicine medicine = before.medicine();
        before.dose()
                .map(BigDecimal::toPlainString)
                .ifPresent(dose -> input(medicine, MedicationFields.DOSE)
                        .ifPresent(input -> input.set(DecimalText.written(words, dose))));
        Optional.ofNullable(before.asNeeded())
                .ifPresent(needed ->
                        input(medicine, MedicationFields.NEEDED).ifPresent(input -> input.set(needed ? YES : "no")));
    }

    /** Who takes nothing has stopped what was taken before. */
    private void takesNone(boolean none) {
        known.stream().map(one -> change(one.intake().medicine())).forEach(change -> {
            if (none) {
                change.set(MedicineChange.STOPPED.id());
            } else if (change.get().equals(MedicineChange.STOPPED.id())) {
                change.set("");
            }
        });
    }

    private boolean isAsked(Medicine medicine) {
        return input(medicine, MedicationFields.CHANGE).isPresent();
    }

    private StringProperty input(String id) {
        return Objects.requireNonNull(sheet.input(id).orElse(null), id);
    }
}
