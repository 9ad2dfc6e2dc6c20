package org.paintrend.ui.entry;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.ui.common.DateField;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Clinical;
import org.paintrend.words.TimeText;
import org.paintrend.words.Words;

/** When the patient was asked, and how. */
final class WhenHow extends VBox {
    private static final double DATE_WIDTH = 164;
    private static final double TIME_WIDTH = 104;

    private final DateField date;

    WhenHow(AssessmentModel model, Words words, Faults faults) {
        super(8);
        this.date = date(model, words);
        CustomTextField time = time(model, words);
        var dateAndTime = new HBox(8, date, time);
        var when = new FieldBox(words.get("entry.when"), dateAndTime);
        var line = new FaultLine();
        faults.place("date", date, line);
        faults.place("time", time, line);

        var mode =
                new Segmented<>(words.get("entry.how"), List.of(Mode.values()), new Clinical(words)::mode).clearable();
        mode.setId("entry-mode");
        mode.valueProperty().bindBidirectional(model.mode());
        var how = new FieldBox(words.get("entry.how"), mode);
        faults.place("mode", mode, line);

        getChildren().addAll(new Apart(when, how), line, whichOfTwo(model, words, faults));
    }

    /** Where the keyboard goes when nobody said yet when it was. */
    Node firstFocus() {
        return date;
    }

    private static DateField date(AssessmentModel model, Words words) {
        DateField date = new DateField(words).buttonFirst();
        date.setId("entry-date");
        date.setPrefWidth(DATE_WIDTH);
        date.setAccessibleText(words.get("entry.date"));
        date.setAccessibleHelp(words.get("entry.date.help"));
        date.setIso(model.date().get());
        model.date().addListener((observed, before, now) -> date.setIso(now));
        date.isoProperty().addListener((observed, before, now) -> model.date().set(now));
        return date;
    }

    private static CustomTextField time(AssessmentModel model, Words words) {
        var time = new CustomTextField();
        time.setId("entry-time");
        time.setPrefWidth(TIME_WIDTH);
        time.setLeft(Icons.of(Octicons.CLOCK_16));
        time.setAccessibleText(words.get("entry.time"));
        time.textProperty().bindBidirectional(model.time());
        time.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                model.time().set(TimeText.read(model.time().get()));
            }
        });
        return time;
    }

    /** Asked only where the clock was put back over the time. */
    private static VBox whichOfTwo(AssessmentModel model, Words words, Faults faults) {
        var which = new Segmented<>(
                words.get("entry.twice"),
                List.of(false, true),
                later -> words.get(later ? "entry.twice.second" : "entry.twice.first"));
        which.setId("entry-twice");
        which.valueProperty().bindBidirectional(model.laterOfTwo());
        var line = new FaultLine();
        faults.place("laterOfTwo", which, line);
        var box = new VBox(6, new FieldBox(words.get("entry.twice"), which), line);
        box.visibleProperty().bind(model.look().map(Look::timeTwice));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
