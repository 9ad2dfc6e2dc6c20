package org.paintrend.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.Technique;
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

/** The panel that records a procedure, or changes what was recorded of one. */
final class ProcedurePanel implements Navigator.Panel {
    private static final double WIDTH = 640;

    private final Workplace workplace;
    private final Words words;
    private final List<Technique> techniques;
    private final Patient patient;
    private final ProcedureModel model;
    private final ProcedureSaving saving;
    private final ProcedureFields fields;
    private final BorderPane node = new BorderPane();
    private final DraftLine draftLine;
    private final FormDraft draft;
    private final Meanwhile meanwhile;

    private ProcedurePanel(
            Workplace workplace,
            Mending mending,
            RecordModel.Shown shown,
            @Nullable Procedure edited,
            Optional<SafetyNotice> safety,
            Consumer<ProcedureId> then) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.techniques = shown.techniques();
        this.patient = shown.record().patient();
        this.saving = new ProcedureSaving(workplace, mending, patient.id(), edited, procedure -> {
            end();
            then.accept(procedure.id());
        });
        this.model = saving.model();
        this.draft = new FormDraft(
                workplace,
                edited == null
                        ? "procedure/new/" + patient.id().value()
                        : "procedure/" + edited.id().value(),
                new ProcedureInput(model, saving),
                saving);
        this.draftLine =
                new DraftLine("procedure-draft-discard", words.get("common.draft.discard"), this::discardDraft);
        boolean hasBirthDate = patient.identity().birthDate() != null;
        this.fields = new ProcedureFields(words, model, techniques, hasBirthDate, edited != null);
        fields.setOneCourse(new OneCourseLine(words, model, shown, edited));
        var body = new ScrollPane(fields);
        body.setFitToWidth(true);
        body.getStyleClass().add("panel-body");
        node.setId("procedure-panel");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        String about = patient.displayName() + " \u00b7 " + patient.code().value();
        node.setTop(new VBox(
                PanelParts.head(
                        workplace,
                        "procedure-close",
                        words.get(edited == null ? "record.new-procedure" : "record.procedure.edit"),
                        about),
                new SafetyLine(words, model, edited, safety, workplace.clock())));
        node.setCenter(body);
        Button save =
                Buttons.withKeys(Buttons.main("procedure-save", words.get("common.save"), this::save), "Shortcut+S");
        save.disableProperty().bind(saving.busy);
        node.setBottom(PanelParts.foot(workplace, "procedure-cancel", draftLine, save));
        this.meanwhile = new Meanwhile(
                "procedure",
                words,
                node,
                body,
                new EditingAnswers(workplace, saving, saving::saveOverTheirs, this::end, fields::first));
        saving.whenFaulty(fields::toFault);
        saving.whenStale(this::stale);
        draft.whenKept(() -> draftLine.say(words.get("record.draft.kept")));
        draft.restore(found -> {
            if (found) {
                draftLine.restored(words.get("record.draft.restored"));
            }
            model.whenChanged(this::changed);
        });
    }

    /** An empty form. */
    static ProcedurePanel forNew(
            Workplace workplace, Mending mending, RecordModel.Shown shown, Consumer<ProcedureId> then) {
        return new ProcedurePanel(workplace, mending, shown, null, Optional.of(SafetyNotice.MISSING), then);
    }

    /** What was saved, to change it; {@code safety} is what there is to say of its safety check. */
    static ProcedurePanel forEdit(
            Workplace workplace,
            Mending mending,
            RecordModel.Shown shown,
            Procedure edited,
            Optional<SafetyNotice> safety) {
        return new ProcedurePanel(workplace, mending, shown, edited, safety, saved -> {});
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
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", words.get("common.save"), this::save));
    }

    @Override
    public void closed() {
        draft.stop();
    }

    private void save() {
        saving.save();
    }

    private void changed() {
        draftLine.say("");
        draft.touched();
        saving.model().corrected();
    }

    private void discardDraft() {
        draft.discard();
        model.recheck();
        fields.first().requestFocus();
    }

    /** Nothing is left to save here. */
    private void end() {
        draft.end();
        workplace.navigator().closePanel();
    }

    private void stale(Saving.Stale<Procedure> stale) {
        if (stale.voided()) {
            draft.end();
            meanwhile.voided(words.get("record.procedure.voided"));
        } else if (!stale.theirs().patient().equals(patient.id())) {
            draft.end();
            meanwhile.ended(words.get("record.procedure.moved"), words.get("record.procedure.moved.text"));
        } else {
            meanwhile.changed(
                    words.get("common.conflict.saved"),
                    new ProcedureVersions(words, techniques, stale.theirs(), model.form()).rows());
        }
    }
}
