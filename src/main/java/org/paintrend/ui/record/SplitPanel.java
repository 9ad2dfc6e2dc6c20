package org.paintrend.ui.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Merged;
import org.paintrend.clinic.SplitPlan;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.QuestionPanel;
import org.paintrend.ui.common.TextAreas;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.MergeWords;

/** Shows what came with a merge and what came after it, and splits the record that was merged off again. */
final class SplitPanel extends QuestionPanel {
    private static final double WIDTH = 560;

    private final MergeWords told;
    private final HistoryWords names;
    private final Mending mending;
    private final ObjectProperty<@Nullable SplitPlan> plan = new SimpleObjectProperty<>(this, "plan");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final Set<Long> also = new HashSet<>();
    private final VBox what = new VBox(16);
    private final TextArea why = TextAreas.of(2);
    private final PatientFaults wrong;

    SplitPanel(Workplace workplace, Mending mending, Merged merged) {
        super(workplace, "record-split", workplace.words().get("record.split.button"), mending.busy()::get);
        this.wrong = new PatientFaults(words, "record-split-wrong");
        this.told = new MergeWords(words);
        this.names = new HistoryWords(words);
        this.mending = mending;
        Patient goes = merged.goes();
        begin(
                WIDTH,
                words.get("record.split.title"),
                words.get(
                        "record.move.patient-line",
                        goes.displayName(),
                        goes.code().value()),
                scrolled(form()),
                plan.isNotNull()
                        .and(Bindings.createBooleanBinding(() -> !reason.get().isBlank(), reason))
                        .and(mending.busy().not()));
        workplace.tasks().latest(this, () -> workplace.clinic().merging().plan(merged.number()), this::show);
    }

    @Override
    public Node firstFocus() {
        return why;
    }

    private Node form() {
        what.setId("record-split-plan");
        why.setId("record-split-reason");
        why.textProperty().bindBidirectional(reason);
        var form = new VBox(
                16,
                what,
                new FieldBox(words.get("common.reason"), why).required(words.get("common.required")),
                wrong.node());
        form.getStyleClass().add("form");
        return form;
    }

    private void show(Optional<SplitPlan> read) {
        if (read.isEmpty()) {
            workplace.navigator().closePanel();
            workplace.toasts().warn(words.get("record.stale"));
            return;
        }
        SplitPlan found = read.get();
        String from = found.stays().code().value();
        String to = found.goes().code().value();
        what.getChildren()
                .setAll(Wrapped.line(words.get("record.split.will", to, words.date(found.mergedOn()), from), "fact"));
        part("record.split.back", found.back(), names::belonging, to);
        part("record.split.restored", found.restored(), told::changed, from);
        since(found, from, to);
        part("record.split.kept", found.kept(), one -> told.taken(one), from);
        part("record.split.elsewhere", found.elsewhere(), names::belonging, to);
        plan.set(found);
    }

    private <T> void part(String key, List<T> all, Function<T, String> text, String code) {
        if (!all.isEmpty()) {
            var box = new VBox(4, Wrapped.line(words.get(key, code), "heading"));
            all.forEach(one -> box.getChildren().add(Wrapped.line(text.apply(one), "fact")));
            what.getChildren().add(box);
        }
    }

    private void since(SplitPlan found, String from, String to) {
        if (found.since().isEmpty()) {
            return;
        }
        var box = new VBox(8, Wrapped.line(words.get("record.split.since", from, to), "heading"));
        for (SplitPlan.Since one : found.since()) {
            var tick = new CheckBox(
                    words.get("record.split.since.line", names.belonging(one.what()), words.date(one.on())));
            tick.setId("record-split-also-" + one.number());
            tick.setAccessibleText(words.get("record.split.since.spoken", tick.getText(), to));
            tick.setWrapText(true);
            tick.setMinHeight(CheckBox.USE_PREF_SIZE);
            tick.selectedProperty().subscribe(ticked -> {
                if (ticked) {
                    also.add(one.number());
                } else {
                    also.remove(one.number());
                }
            });
            box.getChildren().add(tick);
        }
        what.getChildren().add(box);
    }

    @Override
    protected void act() {
        @Nullable SplitPlan seen = plan.get();
        if (seen != null) {
            mending.split(seen, Set.copyOf(also), reason.get().strip(), wrong::say, workplace.navigator()::closePanel);
        }
    }
}
