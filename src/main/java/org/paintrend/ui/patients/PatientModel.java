package org.paintrend.ui.patients;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientForm;
import org.paintrend.domain.Coded;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;
import org.paintrend.ui.common.FieldFaults;

/** A patient as typed, without any node; its fields can be kept as a draft and taken up again. */
final class PatientModel {
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty givenName = new SimpleStringProperty("");
    final StringProperty familyName = new SimpleStringProperty("");
    final StringProperty birthDate = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>(null);
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty contact = new SimpleStringProperty("");
    final StringProperty allergy = new SimpleStringProperty("");
    final StringProperty anticoagulant = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Boolean> diabetes = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Boolean> mayBeCalled = new SimpleObjectProperty<>(null);
    final StringProperty bestHour = new SimpleStringProperty("");
    final StringProperty diedOn = new SimpleStringProperty("");
    final FieldFaults faults = new FieldFaults();

    private Map<String, String> untouched = fields();

    /** Shows a patient as saved. */
    void show(Patient patient) {
        Identity identity = patient.identity();
        Alerts alerts = patient.alerts();
        code.set(patient.code().value());
        givenName.set(text(identity.givenName()));
        familyName.set(text(identity.familyName()));
        birthDate.set(text(identity.birthDate()));
        sex.set(patient.sex());
        phone.set(text(identity.phone()));
        contact.set(text(identity.contact()));
        allergy.set(text(alerts.allergy()));
        anticoagulant.set(text(alerts.anticoagulant()));
        diabetes.set(alerts.diabetes());
        mayBeCalled.set(patient.calls().allowed());
        bestHour.set(text(patient.calls().bestHour()));
        diedOn.set(text(patient.diedOn()));
        untouched = fields();
    }

    /** Offers a free code; offering it is not typing. */
    void offerCode(String free) {
        if (code.get().isEmpty()) {
            code.set(free);
            untouched = fields();
        }
    }

    /** What the form would hold had nobody typed. */
    Map<String, String> untouched() {
        return untouched;
    }

    PatientForm form() {
        return new PatientForm(
                code.get(),
                givenName.get(),
                familyName.get(),
                birthDate.get(),
                sex.get(),
                phone.get(),
                contact.get(),
                allergy.get(),
                anticoagulant.get(),
                diabetes.get(),
                mayBeCalled.get(),
                bestHour.get(),
                diedOn.get());
    }

    /** What was typed, for a draft. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        texts().forEach((name, property) -> fields.put(name, property.get()));
        fields.put("sex", sex.get() == null ? "" : sex.get().id());
        fields.put("diabetes", text(diabetes.get()));
        fields.put("mayBeCalled", text(mayBeCalled.get()));
        return fields;
    }

    /** Takes up a draft. */
    void take(Map<String, String> fields) {
        texts().forEach((name, property) -> property.set(fields.getOrDefault(name, "")));
        String chosen = fields.getOrDefault("sex", "");
        sex.set(chosen.isEmpty() ? null : Coded.of(Sex.class, chosen));
        diabetes.set(answer(fields, "diabetes"));
        mayBeCalled.set(answer(fields, "mayBeCalled"));
    }

    private Map<String, StringProperty> texts() {
        Map<String, StringProperty> texts = new LinkedHashMap<>();
        texts.put("code", code);
        texts.put("givenName", givenName);
        texts.put("familyName", familyName);
        texts.put("birthDate", birthDate);
        texts.put("phone", phone);
        texts.put("contact", contact);
        texts.put("allergy", allergy);
        texts.put("anticoagulant", anticoagulant);
        texts.put("bestHour", bestHour);
        texts.put("diedOn", diedOn);
        return texts;
    }

    private static @Nullable Boolean answer(Map<String, String> fields, String name) {
        String answered = fields.getOrDefault(name, "");
        return answered.isEmpty() ? null : Boolean.valueOf(answered);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
