package org.paintrend.ui.patients;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.DraftLine;
import org.paintrend.ui.common.EditingAnswers;
import org.paintrend.ui.common.FormDraft;
import org.paintrend.ui.common.Meanwhile;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The panel that registers a patient, or changes what is known of one. */
public final class PatientFormPanel implements Navigator.Panel {
    private static final double WIDTH = 640;

    private final Workplace workplace;
    private final Words words;
    private final PatientModel model = new PatientModel();
    private final PatientSaving saving;
    private final FormDraft draft;
    private final PatientFields fields;
    private final BorderPane node = new BorderPane();
    private final ScrollPane form;
    private final Node foot;
    private final DraftLine draftLine;
    private final Meanwhile meanwhile;
    private final boolean isNew;

    /** @param edited the patient to change, or absent: a new one */
    public PatientFormPanel(Workplace workplace, @Nullable PatientId edited) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.saving = new PatientSaving(workplace, model);
        this.fields = new PatientFields(words, model, saving::left);
        saving.whenFaulty(fields::toFault);
        this.form = new ScrollPane(fields);
        form.setFitToWidth(true);
        form.getStyleClass().add("panel-body");
        this.isNew = edited == null;
        this.draft = new FormDraft(
                workplace,
                edited == null ? "patient/new" : "patient/" + edited.value(),
                new PatientInput(model),
                saving);
        this.draftLine = new DraftLine("patient-draft-discard", words.get("common.draft.discard"), this::discardDraft);
        Button save =
                Buttons.withKeys(Buttons.main("patient-save", words.get("common.save"), this::save), "Shortcut+S");
        save.disableProperty().bind(saving.busy);
        this.foot = PanelParts.foot(workplace, "patient-cancel", draftLine, save);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.getStyleClass().add("patient-panel");
        node.setTop(PanelParts.head(
                workplace, "patient-close", words.get(edited == null ? "patients.new" : "patients.change.head"), ""));
        showForm();
        this.meanwhile = new Meanwhile(
                "patient",
                words,
                node,
                form,
                new EditingAnswers(
                        workplace, saving, () -> saving.saveOverTheirs(this::saved), this::end, fields::first));
        saving.whenStale(this::stale);
        if (edited == null) {
            draft.restore(this::begin);
        } else {
            saving.awaitPatient();
            workplace.tasks().run(() -> workplace.clinic().patients().record(edited), this::edit);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    /** Keeps what was not saved. While it is being saved, the panel waits for the end. */
    @Override
    public boolean mayClose() {
        if (saving.isSaving()) {
            return false;
        }
        draft.keep();
        return true;
    }

    @Override
    public void closed() {
        draft.stop();
    }

    @Override
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", words.get("common.save"), this::save));
    }

    /** Shows the patient as saved now, then what was typed and not saved. */
    private void edit(Optional<PatientRecord> present) {
        if (present.isEmpty()) {
            meanwhile.voided(words.get("patients.voided"));
            return;
        }
        Patient patient = present.get().patient();
        saving.edit(patient);
        model.show(patient);
        draft.restore(this::begin);
    }

    private void begin(boolean restored) {
        if (restored) {
            draftLine.restored(words.get("patients.draft.restored"));
        } else {
            offerCode();
        }
        for (ObservableValue<?> property : List.of(
                model.code,
                model.givenName,
                model.familyName,
                model.birthDate,
                model.sex,
                model.phone,
                model.contact,
                model.allergy,
                model.anticoagulant,
                model.diabetes)) {
            property.addListener((observed, before, now) -> {
                draft.touched();
                saving.corrected();
            });
        }
    }

    private void offerCode() {
        if (isNew) {
            workplace.tasks().run(() -> workplace.clinic().patients().suggestCode(), model::offerCode);
        }
    }

    private void discardDraft() {
        draft.discard();
        offerCode();
        fields.first().requestFocus();
    }

    private void save() {
        saving.save(this::askAlike, this::saved);
    }

    /** Nothing is left to save here. */
    private void end() {
        draft.end();
        workplace.navigator().closePanel();
    }

    private void saved(Patient patient) {
        end();
        workplace.navigator().showRecord(patient.id(), null);
    }

    private void stale(Saving.Stale<Patient> stale) {
        if (stale.voided()) {
            draft.end();
            meanwhile.voided(words.get("patients.voided"));
        } else {
            meanwhile.changed(
                    words.get("common.conflict.saved"),
                    new PatientVersions(words, stale.theirs(), model.form()).rows());
        }
    }

    private void askAlike(List<Patient> found) {
        node.setBottom(null);
        var question = new AlikeQuestion(words, model, found, new AlikeQuestion.Answers() {
            @Override
            public void same(PatientId patient) {
                end();
                workplace.navigator().showRecord(patient, null);
            }

            @Override
            public void another() {
                showForm();
                saving.register(PatientFormPanel.this::saved);
            }

            @Override
            public void back() {
                showForm();
                fields.first().requestFocus();
            }
        });
        node.setCenter(question);
        question.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void showForm() {
        node.setCenter(form);
        node.setBottom(foot);
    }
}
