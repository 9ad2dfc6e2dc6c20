package org.paintrend.ui.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
 * Says, while a procedure of today or a planned one is set to done, that its safety check is missing or stops. It blocks
 * nothing: what was done long ago can be written down.
 */
final class SafetyLine extends HBox {
    private final ProcedureModel model;
    private final boolean wasPlanned;
    private final boolean isAny;
    private final Clock clock;

    /** @param edited what is changed, or absent: a new one */
    SafetyLine(
            Words words, ProcedureModel model, @Nullable Procedure edited, Optional<SafetyNotice> notice, Clock clock) {
        super(8);
        this.model = model;
        this.wasPlanned = edited != null && edited.status() == ProcedureStatus.PLANNED;
        this.isAny = notice.isPresent();
        this.clock = clock;
        setId("procedure-safety");
        setAlignment(Pos.CENTER_LEFT);
        boolean stops = notice.filter(one -> one == SafetyNotice.STOPPED).isPresent();
        getStyleClass().addAll("safety-procedure", "safety-found", stops ? "stop" : "caution");
        var text = new Label(notice.map(one -> words.get(one.sentence())).orElse(""));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.of(stops ? Octicons.STOP_16 : Octicons.ALERT_16, 16), text);
        model.status.subscribe(status -> show());
        model.date.subscribe(date -> show());
    }

    private void show() {
        boolean isToday = LocalDate.now(clock).toString().equals(model.date.get());
        boolean isSaid = isAny && model.status.get() == ProcedureStatus.DONE && (isToday || wasPlanned);
        setVisible(isSaid);
        setManaged(isSaid);
    }
}
