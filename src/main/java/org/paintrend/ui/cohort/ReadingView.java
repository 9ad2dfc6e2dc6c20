package org.paintrend.ui.cohort;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.paintrend.words.Words;

/** That the courses are being read, and how far it has come. */
final class ReadingView extends VBox {
    private static final Duration PATIENCE = Duration.seconds(1);
    private static final Duration OFTEN = Duration.millis(100);
    private static final double WIDTH = 260;

    private final CohortModel model;
    private final ProgressBar bar = new ProgressBar(0);
    private final Timeline clock = new Timeline(new KeyFrame(OFTEN, event -> tick()));
    private Duration waited = Duration.ZERO;

    ReadingView(Words words, CohortModel model) {
        super(12);
        this.model = model;
        setId("cohort-reading");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        bar.setPrefWidth(WIDTH);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(words.get("cohort.reading"));
        bar.setVisible(false);
        getChildren().addAll(new Label(words.get("cohort.reading")), bar);
        clock.setCycleCount(Timeline.INDEFINITE);
        model.reading.subscribe(isReading -> {
            waited = Duration.ZERO;
            bar.setVisible(false);
            if (isReading) {
                clock.playFromStart();
            } else {
                clock.stop();
            }
        });
    }

    /** Ends with its screen. */
    void leave() {
        clock.stop();
    }

    private void tick() {
        waited = waited.add(OFTEN);
        bar.setVisible(waited.greaterThanOrEqualTo(PATIENCE));
        bar.setProgress(model.part());
    }
}
