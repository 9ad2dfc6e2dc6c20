package org.paintrend.clinic;

import java.util.List;
import java.util.Set;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.patient.Sex;
import org.paintrend.store.RowImage;

/** A patient in the history, with who it is. */
final class ToldPatient implements ToldRow {
    @Override
    public Subject subject(RowImage after) {
        return new Subject.OfPatient();
    }

    @Override
    public List<ToldField> fields() {
        return List.of(
                ToldField.text("patients.familyName", "family_name"),
                ToldField.text("patients.givenName", "given_name"),
                ToldField.day("patients.birthDate", "birth_date"),
                ToldField.choice("patients.sex", "sex", Sex.class),
                ToldField.text("patients.code", "code"),
                ToldField.text("patients.phone", "phone"),
                ToldField.text("patients.contact", "contact"),
                ToldField.text("patients.allergy", "allergy"),
                ToldField.text("patients.anticoagulant", "anticoagulant"),
                ToldField.yesNo("patients.diabetes", "diabetes"),
                ToldField.day("history.died-on", "died_on"));
    }

    /** The folded code follows from the code; the identity's patient is this one. */
    @Override
    public Set<String> untold() {
        return Set.of("code_folded", "patient");
    }
}
