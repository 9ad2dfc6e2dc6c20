package org.paintrend.ui.followups;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.QuestionPanel;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Clinical;

/** The panel that records, with a reason, that a visit will not come about. */
final class AbsencePanel extends QuestionPanel {
    private static final double WIDTH = 520;

    private final Clinical clinical;
    private final DueLine line;
    private final AbsenceModel model;
    private final FormFields fields;
    private final ComboBox<AbsenceReason> reasons;
    private final boolean offered;

    private AbsencePanel(Workplace workplace, DueLine line, String sentence, boolean offered) {
        var model = new AbsenceModel(workplace, line);
        super(workplace, "absence", workplace.words().get("followups.absent.save"), model::isSaving);
        this.model = model;
        this.clinical = new Clinical(words);
        this.line = line;
        this.offered = offered;
        this.fields = new FormFields(words, "absence-", "followups.absent.", field -> {});
        this.reasons = Choice.of(
                List.of(AbsenceReason.values()), clinical::absence, words.get("followups.absent.reason.prompt"));
        begin(
                WIDTH,
                words.get("followups.absent.title"),
                new DueTexts(words).about(line),
                form(sentence),
                model.busy.not());
    }

    /** Asks for the reason. */
    static AbsencePanel ask(Workplace workplace, DueLine line) {
        return new AbsencePanel(workplace, line, "", false);
    }

    /** Offers, after so many attempts, to give the visit up as unreachable; nothing is recorded unless it is saved. */
    static AbsencePanel offer(Workplace workplace, DueLine line, int attempts, int limit) {
        String sentence = workplace.words().count("followups.absent.offer", attempts, limit);
        var panel = new AbsencePanel(workplace, line, sentence, true);
        panel.model.reason.set(AbsenceReason.UNREACHABLE);
        return panel;
    }

    @Override
    public Node firstFocus() {
        return offered ? button() : reasons;
    }

    @Override
    protected void act() {
        model.save(this::saved);
    }

    private Node form(String sentence) {
        reasons.setMaxWidth(Double.MAX_VALUE);
        reasons.valueProperty().bindBidirectional(model.reason);
        var explained = new Label(words.get("followups.absent.explained"));
        explained.getStyleClass().add("second");
        var form = new VBox(18);
        if (!sentence.isEmpty()) {
            var offer = new Label(sentence);
            offer.setId("absence-offer");
            form.getChildren().add(offer);
        }
        form.getChildren()
                .addAll(
                        fields.add("reason", reasons).required(words.get("common.required")),
                        fields.area("note", model.note),
                        explained);
        form.getChildren().forEach(child -> {
            if (child instanceof Label label) {
                label.setWrapText(true);
                label.setMinHeight(Label.USE_PREF_SIZE);
            }
        });
        form.getStyleClass().add("form");
        model.faults.shown().subscribe(faults -> {
            fields.show(this::fault);
            fields.toFault();
        });
        return form;
    }

    /** What is wrong with a field; what concerns no field of this panel is said at the reason. */
    private String fault(String field) {
        return model.faults.shown().get().stream()
                .filter(fault -> fault.field().equals("note") == field.equals("note"))
                .findFirst()
                .map(clinical::fieldFault)
                .orElse("");
    }

    private void saved(Saving.Saved<Assessment> saved) {
        workplace.navigator().closePanel();
        String who = line.patient().displayName();
        @Nullable AbsenceReason why = saved.value().absence();
        workplace
                .toasts()
                .say(
                        words.get(
                                "followups.absent.done",
                                who,
                                clinical.timepoint(line.due().visit().timepoint()),
                                why == null ? "" : clinical.absence(why)),
                        () -> new Undo(workplace, () -> {})
                                .takeBack(words.get("followups.absent.undo", who), saved.change()));
    }
}
