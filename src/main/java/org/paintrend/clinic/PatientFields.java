package org.paintrend.clinic;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;

/**
 * What is recorded of a patient, field by field, under the keys of the form and the history. The code is not among them:
 * it is the record's own, and never that of another one.
 */
final class PatientFields {
    static final String BIRTH_DATE = "patients.birthDate";
    static final String CONTACT = "patients.contact";
    static final String ALLERGY = "patients.allergy";
    static final String ANTICOAGULANT = "patients.anticoagulant";
    private static final String FAMILY_NAME = "patients.familyName";
    private static final String GIVEN_NAME = "patients.givenName";
    private static final String SEX = "patients.sex";
    private static final String PHONE = "patients.phone";
    static final String MAY_BE_CALLED = "patients.mayBeCalled";
    private static final String BEST_HOUR = "patients.bestHour";
    static final String DIABETES = "patients.diabetes";
    private static final String DIED_ON = "patients.diedOn";

    private PatientFields() {}

    /** What is recorded, in the order of the form; a field without a value is not in it. */
    static Map<String, FieldValue> of(Patient patient) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        Identity identity = patient.identity();
        text(fields, FAMILY_NAME, identity.familyName());
        text(fields, GIVEN_NAME, identity.givenName());
        day(fields, BIRTH_DATE, identity.birthDate());
        if (patient.sex() != null) {
            fields.put(SEX, new FieldValue.Choice(patient.sex()));
        }
        text(fields, PHONE, identity.phone());
        text(fields, CONTACT, identity.contact());
        yesNo(fields, MAY_BE_CALLED, patient.calls().allowed());
        text(fields, BEST_HOUR, patient.calls().bestHour());
        text(fields, ALLERGY, patient.alerts().allergy());
        text(fields, ANTICOAGULANT, patient.alerts().anticoagulant());
        yesNo(fields, DIABETES, patient.alerts().diabetes());
        day(fields, DIED_ON, patient.diedOn());
        return fields;
    }

    /** The same patient with other fields, and no others. */
    static Patient with(Patient patient, Map<String, FieldValue> fields) {
        return new Patient(
                patient.id(),
                patient.code(),
                new Identity(
                        text(fields, GIVEN_NAME),
                        text(fields, FAMILY_NAME),
                        day(fields, BIRTH_DATE),
                        text(fields, PHONE),
                        text(fields, CONTACT)),
                fields.get(SEX) instanceof FieldValue.Choice(Coded sex) ? (Sex) sex : null,
                new Alerts(text(fields, ALLERGY), text(fields, ANTICOAGULANT), yesNo(fields, DIABETES)),
                day(fields, DIED_ON),
                new Calls(yesNo(fields, MAY_BE_CALLED), text(fields, BEST_HOUR)),
                patient.version());
    }

    private static void text(Map<String, FieldValue> fields, String key, @Nullable String text) {
        if (text != null) {
            fields.put(key, new FieldValue.Text(text));
        }
    }

    private static void day(Map<String, FieldValue> fields, String key, @Nullable LocalDate day) {
        if (day != null) {
            fields.put(key, new FieldValue.Day(day));
        }
    }

    private static void yesNo(Map<String, FieldValue> fields, String key, @Nullable Boolean yes) {
        if (yes != null) {
            fields.put(key, new FieldValue.YesNo(yes));
        }
    }

    private static @Nullable String text(Map<String, FieldValue> fields, String key) {
        return fields.get(key) instanceof FieldValue.Text(String text) ? text : null;
    }

    private static @Nullable LocalDate day(Map<String, FieldValue> fields, String key) {
        return fields.get(key) instanceof FieldValue.Day(LocalDate day) ? day : null;
    }

    private static @Nullable Boolean yesNo(Map<String, FieldValue> fields, String key) {
        return fields.get(key) instanceof FieldValue.YesNo(boolean yes) ? (Boolean) yes : null;
    }
}
