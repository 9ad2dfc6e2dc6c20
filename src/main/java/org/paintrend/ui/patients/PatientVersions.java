package org.paintrend.ui.patients;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientForm;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.DateField;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** Two versions of a patient, field by field, in the order of the form. */
final class PatientVersions {
    private final Words words;
    private final Clinical clinical;
    private final PatientForm theirs;
    private final PatientForm mine;

    PatientVersions(Words words, Patient theirs, PatientForm mine) {
        this.words = words;
        this.clinical = new Clinical(words);
        var saved = new PatientModel();
        saved.show(theirs);
        this.theirs = saved.form();
        this.mine = mine;
    }

    List<VersionRow> rows() {
        return List.of(
                row("familyName", PatientForm::familyName),
                row("givenName", PatientForm::givenName),
                row("birthDate", form -> DateField.written(words, form.birthDate())),
                row("sex", form -> form.sex() == null ? "" : clinical.sex(form.sex())),
                row("code", PatientForm::code),
                row("phone", PatientForm::phone),
                row("contact", PatientForm::contact),
                row("mayBeCalled", form -> yesOrNo(form.mayBeCalled())),
                row("bestHour", PatientForm::bestHour),
                row("allergy", PatientForm::allergy),
                row("anticoagulant", PatientForm::anticoagulant),
                row("diabetes", form -> yesOrNo(form.diabetes())),
                row("diedOn", form -> DateField.written(words, form.diedOn())));
    }

    private VersionRow row(String name, Function<PatientForm, String> text) {
        return new VersionRow(words.get("patients." + name), text.apply(theirs), text.apply(mine));
    }

    private String yesOrNo(@Nullable Boolean yes) {
        return yes == null ? "" : words.get(yes ? "common.yes" : "common.no");
    }
}
