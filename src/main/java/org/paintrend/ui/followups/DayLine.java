package org.paintrend.ui.followups;

import java.time.LocalDate;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.paintrend.words.DueWords;
import org.paintrend.words.Words;

/** What day it is, and quietly beneath how complete the follow-up of the clinic is. */
final class DayLine extends VBox {
    private final Label day = new Label();
    private final Label complete = new Label();
    private final ChangeListener<Object> passed;

    DayLine(Words words, DueWatch watch, FollowUpsModel model) {
        super(2);
        var due = new DueWords(words);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        day.setId("followups-day");
        day.getStyleClass().add("strong");
        complete.setId("followups-complete");
        complete.getStyleClass().add("second-line");
        getChildren().addAll(day, complete);
        passed = (observed, before, now) -> day.setText(words.day(LocalDate.ofInstant(watch.now(), watch.zone())));
        // Held by this line alone: the watch outlives every screen.
        watch.minute().addListener(new WeakChangeListener<>(passed));
        day.setText(words.day(LocalDate.ofInstant(watch.now(), watch.zone())));
        model.shown.subscribe(shown -> complete.setText(
                shown == null ? "" : due.completeness(shown.list().completeness())));
    }
}
