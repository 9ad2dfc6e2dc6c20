package org.paintrend.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.Fault;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Clinical;
import org.paintrend.words.TimingWords;
import org.paintrend.words.Words;

/** To which timepoint the entry belongs; where its time does not decide that, the choices. */
final class PlacingView extends VBox {
    private final AssessmentModel model;
    private final Words words;
    private final TimingWords timing;
    private final Clinical clinical;
    private final HBox line = new HBox(8);
    private final VBox choices = new VBox(8);
    private final FaultLine fault = new FaultLine();
    private final TextField why = new TextField();
    private final VBox because;
    private final ToggleGroup group = new ToggleGroup();
    private @Nullable Choices shown;

    /** What the choices depend on; while it stays the same, the buttons stay, and with them the keyboard. */
    private record Choices(
            List<Timepoint> timepoints,
            boolean unscheduled,
            @Nullable Timing timing) {}

    PlacingView(AssessmentModel model, Words words, Faults faults) {
        super(10);
        this.model = model;
        this.words = words;
        this.timing = new TimingWords(words);
        this.clinical = new Clinical(words);
        this.because = because(faults);
        setId("entry-placing");
        line.setAlignment(Pos.CENTER_LEFT);
        choices.setId("entry-choices");
        choices.getStyleClass().add("entry-choices");
        faults.place("timepoint", choices, fault);
        getChildren().addAll(line, choices, fault, because);
        model.look().addListener((observed, before, now) -> show(now));
        show(model.look().get());
    }

    private void show(Look look) {
        Placing placing = look.placing();
        showLine(placing, look.faults());
        var wanted = new Choices(placing.choices(), placing.mayBeUnscheduled(), placing.timing());
        if (!wanted.equals(shown)) {
            shown = wanted;
            showChoices(placing);
        }
        @Nullable Timepoint chosen = placing.chosen();
        String id = chosen == null ? "" : chosen.id();
        group.getToggles().stream()
                .filter(toggle -> id.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
        seen(because, model.asksWhy(placing));
        why.setPromptText(words.get(placing.isUntimedBaseline() ? "entry.because.baseline" : "entry.because.prompt"));
    }

    private void showLine(Placing placing, Map<String, Fault> faults) {
        Timing where = placing.timing();
        // A time that is refused falls nowhere, whatever window lies there.
        boolean refused = faults.containsKey("date") || faults.containsKey("time");
        boolean waiting = model.dateAlone() && !faults.containsKey("date");
        seen(line, waiting || model.untimed() || (where != null && !refused));
        if (waiting) {
            showMissing("entry.timing.no-time", "entry.timing.no-time.about");
        } else if (where != null) {
            showTiming(where);
        } else {
            showMissing("entry.timing.not-recorded", "entry.timing.give-it");
        }
    }

    private void showTiming(Timing where) {
        boolean inWindow = where.timepoint() != null;
        var headline = new Label(timing.headline(model.episode(), where));
        headline.setId("entry-timing");
        headline.getStyleClass().add("strong");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        var icon = Icons.of(inWindow ? Octicons.CHECK_16 : Octicons.ALERT_16);
        icon.getStyleClass().add(inWindow ? "in-window" : "out-of-window");
        String window = timing.window(model.episode(), where);
        var details = new Label(window.isEmpty() ? "" : "(" + window + ")");
        details.getStyleClass().add("second");
        details.setMinWidth(USE_PREF_SIZE);
        line.getChildren().setAll(icon, headline, details);
        if (dayOnly(where)) {
            var caution = new Label(words.get("entry.timing.day-only"));
            caution.getStyleClass().add("second-line");
            caution.setWrapText(true);
            line.getChildren().setAll(icon, new VBox(2, headline, caution));
        }
    }

    private void showMissing(String what, String about) {
        var headline = new Label(words.get(what));
        headline.setId("entry-timing");
        headline.getStyleClass().add("strong");
        headline.setMinWidth(USE_PREF_SIZE);
        var details = new Label(words.get(about));
        details.getStyleClass().add("second");
        details.setWrapText(true);
        details.setMinHeight(USE_PREF_SIZE);
        var icon = Icons.of(Octicons.ALERT_16);
        icon.getStyleClass().add("out-of-window");
        line.getChildren().setAll(icon, headline, details);
    }

    /** On the day of a procedure without a clock time nobody can tell a score before it from one after it. */
    private boolean dayOnly(Timing where) {
        Moment at = model.episode().procedure().at();
        return model.episode().procedure().isDone() && !at.toTheMinute() && where.day() == 0;
    }

    private void showChoices(Placing placing) {
        choices.getChildren().clear();
        boolean any = !placing.choices().isEmpty();
        seen(choices, any);
        if (!any) {
            return;
        }
        group.getToggles().clear();
        if (!placing.mayBeUnscheduled()) {
            var question = new Label(words.get("entry.which-timepoint"));
            question.getStyleClass().add("field-name");
            choices.getChildren().add(question);
        } else {
            choices.getChildren().add(choice("", words.get("entry.unscheduled.choice")));
        }
        Stream<RadioButton> timepoints =
                placing.choices().stream().map(point -> choice(point.id(), offer(placing, point)));
        choices.getChildren().addAll(timepoints.toList());
    }

    private String offer(Placing placing, Timepoint point) {
        return placing.takenAt() == null || !placing.mayBeUnscheduled()
                ? clinical.timepoint(point)
                : words.get("entry.assign", timing.offer(model.episode(), point, placing.takenAt()));
    }

    private RadioButton choice(String id, String text) {
        var button = new RadioButton(text);
        button.setId("entry-choice-" + (id.isEmpty() ? "none" : id));
        button.setAccessibleText(text);
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setUserData(id);
        button.setOnAction(event -> model.timepoint().set(id));
        return button;
    }

    private VBox because(Faults faults) {
        why.setId("entry-because");
        why.textProperty().bindBidirectional(model.assignedBecause());
        var fieldFault = new FaultLine();
        faults.place("assignedBecause", why, fieldFault);
        return new VBox(6, new FieldBox(words.get("entry.because"), why), fieldFault);
    }

    private static void seen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
