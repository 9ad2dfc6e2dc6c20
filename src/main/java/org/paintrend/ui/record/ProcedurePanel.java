package org.paintrend.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.FormPanel;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.ui.common.Workplace;

/** The panel that records a procedure, or changes what was recorded of one. */
final class ProcedurePanel extends FormPanel<Procedure> {
    private static final double WIDTH = 640;

    private final List<Technique> techniques;
    private final Patient patient;
    private final ProcedureModel model;
    private final ProcedureFields fields;
    private final Consumer<ProcedureId> then;

    private ProcedurePanel(
            Workplace workplace,
            Mending mending,
            RecordModel.Shown shown,
            @Nullable Procedure edited,
            Optional<SafetyNotice> safety,
            Consumer<ProcedureId> then) {
        Patient patient = shown.record().patient();
        var saving = new ProcedureSaving(workplace, mending, patient.id(), edited);
        super(
                workplace,
                "procedure",
                saving,
                edited == null
                        ? "procedure/new/" + patient.id().value()
                        : "procedure/" + edited.id().value());
        this.techniques = shown.techniques();
        this.patient = patient;
        this.model = saving.model();
        this.then = then;
        boolean hasBirthDate = patient.identity().birthDate() != null;
        this.fields = new ProcedureFields(words, model, techniques, hasBirthDate, edited != null);
        fields.setOneCourse(new OneCourseLine(words, model, shown, edited));
        begin(
                WIDTH,
                words.get(edited == null ? "record.new-procedure" : "record.procedure.edit"),
                patient.displayName() + " \u00b7 " + patient.code().value(),
                fields,
                fields::toFault);
        // Beneath the fields: appearing, it moves none of them under the mouse.
        safety.map(notice -> new SafetyLine(words, notice).in(model, edited, workplace.clock()))
                .ifPresent(line -> node.setBottom(new VBox(line, node.getBottom())));
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
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    protected void saved(Procedure procedure) {
        end();
        then.accept(procedure.id());
    }

    @Override
    protected String gone() {
        return words.get("record.procedure.voided");
    }

    @Override
    protected Optional<String> movedAway(Procedure theirs) {
        return theirs.patient().equals(patient.id())
                ? Optional.empty()
                : Optional.of(words.get("record.procedure.moved.text"));
    }

    @Override
    protected List<VersionRow> versions(Procedure theirs) {
        return new ProcedureVersions(words, techniques, theirs, model.form()).rows();
    }
}
