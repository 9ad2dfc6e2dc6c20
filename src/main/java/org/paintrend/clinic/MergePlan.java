package org.paintrend.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.patient.Patient;

/**
 * How two records of one person become one.
 *
 * @param stays as it was seen last
 * @param goes likewise
 * @param differences the fields where both say something and it differs: before, what the one that stays says; after,
 *     what the one that goes says
 * @param taken the fields that only the one that goes has: they are taken over
 */
public record MergePlan(Patient stays, Patient goes, List<FieldChange> differences, List<FieldChange> taken) {
    /** Free text of which one part does not exclude the other. */
    private static final Set<String> JOINED =
            Set.of(PatientFields.CONTACT, PatientFields.ALLERGY, PatientFields.ANTICOAGULANT);

    /** The answer that warns. */
    private static final Map<String, Boolean> WARNING =
            Map.of(PatientFields.DIABETES, true, PatientFields.MAY_BE_CALLED, false);

    public MergePlan {
        if (stays.id().equals(goes.id())) {
            throw new IllegalArgumentException("a record is not merged with itself");
        }
        differences = List.copyOf(differences);
        taken = List.copyOf(taken);
    }

    /** The plan for two records. */
    public static MergePlan of(Patient stays, Patient goes) {
        Map<String, FieldValue> here = PatientFields.of(stays);
        List<FieldChange> differences = new ArrayList<>();
        List<FieldChange> taken = new ArrayList<>();
        PatientFields.of(goes).forEach((key, there) -> {
            @Nullable FieldValue present = here.get(key);
            if (present == null) {
                taken.add(new FieldChange(key, null, there));
            } else if (!present.equals(there)) {
                differences.add(new FieldChange(key, present, there));
            }
        });
        return new MergePlan(stays, goes, differences, taken);
    }

    /** Whether both values of a difference may stand, one after the other. */
    public static boolean mayStandTogether(FieldChange difference) {
        return JOINED.contains(difference.key());
    }

    /**
     * What stands of a difference unless somebody chooses otherwise: nothing that warns is dropped by default. Of texts
     * both, of diabetes the yes, of being called the no; of anything else what the record that stays says.
     */
    public static Stands proposed(FieldChange difference) {
        if (mayStandTogether(difference)) {
            return Stands.BOTH;
        }
        @Nullable Boolean warns = WARNING.get(difference.key());
        return warns != null && new FieldValue.YesNo(warns).equals(difference.after()) ? Stands.GOES : Stands.STAYS;
    }

    /**
     * The record that stays as it will be.
     *
     * @param stands what was chosen, by the key of the field; where nothing was, what is proposed stands
     */
    public Patient merged(Map<String, Stands> stands) {
        Map<String, FieldValue> fields = PatientFields.of(stays);
        taken.forEach(one -> fields.put(one.key(), Objects.requireNonNull(one.after())));
        differences.forEach(one -> fields.put(one.key(), standing(one, stands.getOrDefault(one.key(), proposed(one)))));
        return PatientFields.with(stays, fields);
    }

    private static FieldValue standing(FieldChange one, Stands chosen) {
        FieldValue own = Objects.requireNonNull(one.before());
        FieldValue other = Objects.requireNonNull(one.after());
        return switch (chosen) {
            case STAYS -> own;
            case GOES -> other;
            case BOTH -> together(one, own, other);
        };
    }

    private static FieldValue together(FieldChange one, FieldValue own, FieldValue other) {
        if (mayStandTogether(one)
                && own instanceof FieldValue.Text(String first)
                && other instanceof FieldValue.Text(String second)) {
            boolean hasLines = one.key().equals(PatientFields.CONTACT);
            return new FieldValue.Text(first + (hasLines ? "\n" : ", ") + second);
        }
        throw new IllegalArgumentException("of " + one.key() + " one value stands");
    }
}
