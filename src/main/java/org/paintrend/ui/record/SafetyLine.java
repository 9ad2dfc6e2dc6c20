package org.paintrend.ui.record;

import java.time.Clock;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Words;

/**
 * Says, where a procedure is said to be done, that its safety check is missing or stops. It blocks nothing: what was done
 * can be written down.
 */
final class SafetyLine extends HBox {
    SafetyLine(Words words, SafetyNotice notice) {
        super(8);
        setId("procedure-safety");
        setAlignment(Pos.CENTER_LEFT);
        boolean stops = notice == SafetyNotice.STOPPED;
        getStyleClass().addAll("safety-found", stops ? "stop" : "caution");
        var text = new Label(words.get(notice.sentence()));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.of(stops ? Octicons.STOP_16 : Octicons.ALERT_16, 16), text);
    }

    /**
     * In a form, it is seen while a procedure of today or a planned one is set to done. Done long ago, nothing has to be
     * checked any more.
     *
     * @param edited what is changed, or absent: a new one
     */
    SafetyLine in(ProcedureModel model, @Nullable Procedure edited, Clock clock) {
        getStyleClass().add("safety-procedure");
        boolean wasPlanned = edited != null && edited.status() == ProcedureStatus.PLANNED;
        Runnable look = () -> {
            boolean isToday = LocalDate.now(clock).toString().equals(model.date.get());
            setVisible(model.status.get() == ProcedureStatus.DONE && (isToday || wasPlanned));
            setManaged(isVisible());
        };
        model.status.subscribe(look);
        model.date.subscribe(look);
        look.run();
        return this;
    }
}
