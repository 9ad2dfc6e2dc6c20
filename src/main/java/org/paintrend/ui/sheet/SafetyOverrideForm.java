package org.paintrend.ui.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.safety.Finding;
import org.paintrend.domain.safety.Level;
import org.paintrend.domain.safety.SafetyAnswers;
import org.paintrend.domain.safety.SafetyFields;
import org.paintrend.domain.safety.SafetyOutcome;
import org.paintrend.domain.safety.SafetyOverride;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Reveal;
import org.paintrend.words.SafetyWords;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The way past a stop: which stops, the name of the clinician who goes on, and the reason. */
final class SafetyOverrideForm extends VBox {
    private static final String SPACE = " ";

    private final SafetyWords safety;
    private final SheetModel model;
    private final SheetWords names;
    private final SheetField stops;
    private final Button goOn;
    private final VBox passed = new VBox(4);
    private final VBox word;
    private final FieldBox clinician;
    private SafetyAnswers then = SafetyAnswers.NONE;
    private List<Finding> present = List.of();

    SafetyOverrideForm(Words words, SafetyWords safety, SheetModel model, SheetBoxes boxes) {
        super(14);
        this.safety = safety;
        this.model = model;
        this.names = new SheetWords(words);
        this.stops = model.field(SafetyFields.STOPS);
        this.goOn = Buttons.plain("safety-go-on", Octicons.STOP_16, words.get("safety.go-on"), this::goOn);
        goOn.getStyleClass().add("danger");
        this.clinician = boxes.box(model.field(SafetyFields.CLINICIAN)).required(words.get("common.required"));
        FieldBox reason = boxes.box(model.field(SafetyFields.REASON)).required(words.get("common.required"));
        passed.setId("safety-override-passed");
        this.word = new VBox(
                14,
                new VBox(6, SafetyFindings.text(names.label(stops), "field-name"), passed),
                clinician,
                reason,
                Buttons.link("safety-take-back", words.get("safety.take-back"), () -> {
                    takeBack();
                    goOn.requestFocus();
                }));
        word.setId("safety-override");
        getChildren().addAll(goOn, word);
    }

    /** From now on an override is about these answers; where one of them changes, it has not seen the new one. */
    void begins(SafetyAnswers answers) {
        then = answers;
    }

    /** Follows the answers. */
    void show(SafetyOutcome outcome) {
        SafetyAnswers now = outcome.sheet().answers();
        drop(now);
        then = now;
        present = outcome.of(Level.STOP);
        List<String> named = stops();
        visible(
                goOn,
                present.stream()
                        .anyMatch(stop -> !named.contains(stop.question().id())));
        visible(word, !named.isEmpty());
        passed.getChildren()
                .setAll(named.stream()
                        .map(id -> SafetyFindings.text("\u2013 " + named(id, outcome), "safety-line"))
                        .toList());
    }

    /** With the answer that stops; of what stops no more, the question alone. */
    private String named(String id, SafetyOutcome outcome) {
        return present.stream()
                .filter(stop -> stop.question().id().equals(id))
                .findFirst()
                .map(stop -> safety.stop(stop, outcome))
                .orElseGet(() -> names.option(stops, id));
    }

    /** What was passed with another answer is not passed any more. */
    private void drop(SafetyAnswers now) {
        List<String> named = stops();
        if (!named.isEmpty()) {
            // Only the ids matter here; name and reason may not be typed yet.
            @Nullable
            SafetyOverride still = new SafetyOverride(Set.copyOf(named), "-", "-")
                    .still(then, now)
                    .orElse(null);
            if (still == null) {
                takeBack();
            } else if (still.stops().size() < named.size()) {
                model.input(stops)
                        .set(named.stream().filter(still.stops()::contains).collect(Collectors.joining(SPACE)));
            }
        }
    }

    /** Every stop there is now is named; a name and a reason given for others do not count for them. */
    private void goOn() {
        String all = present.stream().map(stop -> stop.question().id()).collect(Collectors.joining(SPACE));
        clear();
        model.input(stops).set(all);
        Reveal.focus(clinician.control());
    }

    private void takeBack() {
        model.input(stops).set("");
        clear();
    }

    private void clear() {
        model.input(model.field(SafetyFields.CLINICIAN)).set("");
        model.input(model.field(SafetyFields.REASON)).set("");
    }

    private List<String> stops() {
        return Arrays.stream(model.text(SafetyFields.STOPS).split(SPACE))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
