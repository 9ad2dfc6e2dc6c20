package org.paintrend.ui.entry;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Pgic;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.TextAreas;
import org.paintrend.words.Words;

/** What may be added to the two scores: global impression, muscle strength, a note. */
final class Extras extends VBox {
    private final AssessmentModel model;
    private final Words words;
    private final Faults faults;
    private final FlowPane buttons = new FlowPane(8, 8);

    Extras(AssessmentModel model, Words words, Faults faults) {
        super(20);
        this.model = model;
        this.words = words;
        this.faults = faults;
        Segmented<Integer> pgic = scale("entry-pgic", "entry.pgic", Pgic.LOWEST, Pgic.HIGHEST);
        pgic.valueProperty().bindBidirectional(model.pgic());
        var pgicBox = new FieldBox(words.get("entry.pgic.name"), pgic);
        model.pgic().addListener((observed, before, now) -> pgicBox.hint(meaning(now)));
        pgicBox.hint(meaning(model.pgic().get()));
        Segmented<Integer> mrc = scale("entry-mrc", "entry.mrc", Mrc.LOWEST, Mrc.HIGHEST);
        mrc.valueProperty().bindBidirectional(model.mrc());
        var mrcBox = new FieldBox(words.get("entry.mrc.name"), mrc).hint(words.get("entry.mrc.ends"));
        TextArea note = note();
        add(
                "pgic",
                words.get("entry.pgic"),
                pgicBox,
                pgic,
                pgic.firstFocus(),
                () -> model.pgic().get() != null);
        add(
                "mrc",
                words.get("entry.mrc"),
                mrcBox,
                mrc,
                mrc.firstFocus(),
                () -> model.mrc().get() != null);
        add(
                "note",
                words.get("entry.note"),
                new FieldBox(words.get("entry.note"), note),
                note,
                note,
                () -> !model.note().get().isBlank());
        getChildren().add(buttons);
    }

    /** The buttons that add a field; more of them may stand beside. */
    FlowPane buttons() {
        return buttons;
    }

    private void add(String field, String name, FieldBox box, Node control, Node focus, BooleanSupplier filled) {
        var fault = new FaultLine();
        var whole = new VBox(6, box, fault);
        faults.place(field, control, fault);
        Button button = Buttons.plain("entry-add-" + field, Octicons.PLUS_16, name, () -> {
            seen(whole, true);
            focus.requestFocus();
        });
        button.getStyleClass().add("small");
        button.setAccessibleText(words.get("entry.add", name));
        button.visibleProperty().bind(whole.visibleProperty().not());
        button.managedProperty().bind(button.visibleProperty());
        seen(whole, filled.getAsBoolean());
        model.look().addListener((observed, before, now) -> {
            if (filled.getAsBoolean()) {
                seen(whole, true);
            }
        });
        getChildren().add(whole);
        buttons.getChildren().add(button);
    }

    private Segmented<Integer> scale(String id, String name, int lowest, int highest) {
        List<Integer> grades = IntStream.rangeClosed(lowest, highest).boxed().toList();
        var scale = new Segmented<>(words.get(name), grades, String::valueOf).clearable();
        scale.setId(id);
        return scale;
    }

    private String meaning(Integer pgic) {
        return pgic == null ? words.get("entry.pgic.ends") : pgic + " = " + words.get("pgic." + pgic);
    }

    private TextArea note() {
        TextArea note = TextAreas.of(3);
        note.setId("entry-note");
        note.textProperty().bindBidirectional(model.note());
        return note;
    }

    private static void seen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
