package org.paintrend.clinic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;

/** Who a patient is by all the rows of a file together: a cell that one row leaves empty another may fill. */
record ToldIdentity(Identity identity, @Nullable Sex sex) {

    /** By the patients' codes; the rows agree with one another. */
    static Map<String, ToldIdentity> of(List<ImportRow> rows) {
        Map<String, ToldIdentity> told = new HashMap<>();
        for (ImportRow row : rows) {
            told.merge(row.code().value(), new ToldIdentity(row.identity(), row.sex()), ToldIdentity::and);
        }
        return told;
    }

    Patient newPatient(PatientCode code) {
        return new Patient(new PatientId(0), code, identity, sex, Alerts.NONE, null, 0);
    }

    /** Where both say something and it differs. */
    List<Fault> contradictions(Patient patient) {
        Identity recorded = patient.identity();
        List<Fault> faults = new ArrayList<>();
        compare(faults, "given_name", identity.givenName(), recorded.givenName());
        compare(faults, "family_name", identity.familyName(), recorded.familyName());
        compare(faults, "birth_date", identity.birthDate(), recorded.birthDate());
        compare(faults, "phone", identity.phone(), recorded.phone());
        compare(faults, "sex", id(sex), id(patient.sex()));
        return faults;
    }

    private ToldIdentity and(ToldIdentity later) {
        Identity other = later.identity;
        @Nullable LocalDate birthDate = first(identity.birthDate(), other.birthDate());
        return new ToldIdentity(
                new Identity(
                        first(identity.givenName(), other.givenName()),
                        first(identity.familyName(), other.familyName()),
                        birthDate,
                        first(identity.phone(), other.phone()),
                        null),
                first(sex, later.sex));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static @Nullable String id(@Nullable Coded coded) {
        return coded == null ? null : coded.id();
    }

    private static void compare(List<Fault> faults, String column, @Nullable Object told, @Nullable Object recorded) {
        if (told != null && recorded != null && !told.equals(recorded)) {
            faults.add(Fault.of(column, told.toString(), Problem.CONTRADICTS, column + " " + recorded));
        }
    }
}
