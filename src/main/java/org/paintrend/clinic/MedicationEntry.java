package org.paintrend.clinic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.medication.Intake;
import org.paintrend.domain.medication.MedicationCourse;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineChange;

/** What the fields of a medication sheet have to say together, of each drug and compared with the timepoint before. */
final class MedicationEntry {
    private final Reading reading;
    private final Map<String, String> values;
    private final MedicationCourse course;
    private final Timepoint timepoint;

    /** @param values as they were read field by field */
    MedicationEntry(Reading reading, Map<String, String> values, MedicationCourse course, Timepoint timepoint) {
        this.reading = reading;
        this.values = values;
        this.course = course;
        this.timepoint = timepoint;
    }

    void check() {
        String none = values.getOrDefault(MedicationFields.NONE, "");
        if (none.equals("no")) {
            reading.refuse(MedicationFields.NONE, none, Problem.NOT_ONE_OF, "yes");
        }
        course.formulary().medicines().forEach(medicine -> {
            Optional<MedicineChange> change = change(medicine);
            if (change.isPresent()) {
                check(medicine, change.get(), !none.isEmpty());
            } else if (isAnythingElse(medicine)) {
                reading.refuse(id(medicine, MedicationFields.CHANGE), "", Problem.REQUIRED);
            }
        });
    }

    private void check(Medicine medicine, MedicineChange change, boolean takesNone) {
        if (takesNone && change.isTaken()) {
            reading.refuse(
                    id(medicine, MedicationFields.CHANGE), change.id(), Problem.CONTRADICTS, MedicationFields.NONE);
        }
        if (timepoint.isBaseline() && change != MedicineChange.TAKEN) {
            reading.refuse(
                    id(medicine, MedicationFields.CHANGE), change.id(), Problem.NOT_ONE_OF, MedicineChange.TAKEN.id());
        }
        if (medicine.isRetired() && !isRecorded(medicine)) {
            reading.refuse(id(medicine, MedicationFields.CHANGE), change.id(), Problem.GONE);
        }
        if (medicine.isNamed() && value(medicine, MedicationFields.NAME).isEmpty()) {
            reading.refuse(id(medicine, MedicationFields.NAME), "", Problem.REQUIRED);
        }
        String field = id(medicine, MedicationFields.DOSE);
        value(medicine, MedicationFields.DOSE).ifPresent(dose -> {
            if (new BigDecimal(dose).signum() == 0) {
                reading.refuse(field, dose, Problem.NOT_ABOVE, 0);
            } else if (!change.isTaken()) {
                reading.refuse(field, dose, Problem.CONTRADICTS, change.id());
            } else {
                before(medicine).ifPresent(before -> compare(field, new BigDecimal(dose), change, before));
            }
        });
    }

    private void compare(String field, BigDecimal dose, MedicineChange change, BigDecimal before) {
        int more = dose.compareTo(before);
        if (change == MedicineChange.UNCHANGED && more != 0) {
            reading.refuse(field, dose.toPlainString(), Problem.CONTRADICTS, before.toPlainString());
        } else if (change == MedicineChange.REDUCED && more >= 0) {
            reading.refuse(field, dose.toPlainString(), Problem.NOT_BELOW, before.toPlainString());
        } else if (change == MedicineChange.INCREASED && more <= 0) {
            reading.refuse(field, dose.toPlainString(), Problem.NOT_ABOVE, before.toPlainString());
        }
    }

    /** Whether something was said of it at this timepoint already, or it was taken at the one before. */
    private boolean isRecorded(Medicine medicine) {
        return earlier(medicine).isPresent()
                || course.at(timepoint).flatMap(one -> one.of(medicine)).isPresent();
    }

    /** The dose it was recorded with at the timepoint before. */
    private Optional<BigDecimal> before(Medicine medicine) {
        return earlier(medicine).flatMap(Intake::dose);
    }

    private Optional<Intake> earlier(Medicine medicine) {
        return course.before(timepoint).stream()
                .map(MedicationCourse.Earlier::intake)
                .filter(one -> one.medicine().equals(medicine))
                .findFirst();
    }

    private boolean isAnythingElse(Medicine medicine) {
        return List.of(MedicationFields.NAME, MedicationFields.DOSE, MedicationFields.NEEDED, MedicationFields.NOTE)
                .stream()
                .anyMatch(asked -> value(medicine, asked).isPresent());
    }

    private Optional<MedicineChange> change(Medicine medicine) {
        return value(medicine, MedicationFields.CHANGE).map(id -> Coded.of(MedicineChange.class, id));
    }

    private Optional<String> value(Medicine medicine, String asked) {
        return Optional.ofNullable(values.get(id(medicine, asked)));
    }

    private static String id(Medicine medicine, String asked) {
        return MedicationFields.id(medicine, asked);
    }
}
