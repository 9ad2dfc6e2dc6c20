package org.paintrend.ui.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.words.Clinical;
import org.paintrend.words.SavedScores;
import org.paintrend.words.Words;

/** What was scored before, to be read only: one row an assessment, in order of time. */
final class EarlierScores extends GridPane {
    private final Words words;
    private final Clinical clinical;
    private final SavedScores names;

    EarlierScores(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.names = new SavedScores(words);
        setId("entry-earlier");
        getStyleClass().add("entry-earlier");
        setHgap(14);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        var lanss = new ColumnConstraints();
        lanss.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(wide, right, lanss);
    }

    /** Shows what an episode holds. */
    void show(Episode episode) {
        getChildren().clear();
        List<Assessment> assessments = episode.followUp().assessments().stream()
                .sorted(Comparator.comparing(EarlierScores::order))
                .toList();
        if (assessments.isEmpty()) {
            Label none = styled(words.get("entry.earlier.none"), "second-line");
            none.setWrapText(true);
            add(none, 0, 0, 3, 1);
            return;
        }
        add(styled(clinical.instrument(Instrument.NRS), "column-head"), 1, 0);
        add(styled(clinical.instrument(Instrument.LANSS), "column-head"), 2, 0);
        int row = 1;
        for (Assessment one : assessments) {
            add(separator(), 0, row++, 3, 1);
            Label name = styled(names.timepoint(episode, one), "entry-earlier-name");
            var about = new VBox(name, styled(when(episode, one), "caption"));
            add(about, 0, row);
            add(score(episode, one, Instrument.NRS), 1, row);
            add(score(episode, one, Instrument.LANSS), 2, row);
            row++;
        }
        add(separator(), 0, row, 3, 1);
    }

    private static Instant order(Assessment assessment) {
        Instant takenAt = assessment.takenAt();
        return takenAt == null ? Instant.MAX : takenAt;
    }

    private String when(Episode episode, Assessment one) {
        Instant takenAt = one.takenAt();
        if (takenAt == null) {
            return words.get("placement.time-not-recorded");
        }
        ZoneId zone = episode.procedure().at().zone();
        String day = words.dayAndMonth(LocalDate.ofInstant(takenAt, zone));
        boolean minutes = one.timepoint() != null
                && episode.plan()
                        .timepoint(one.timepoint())
                        .filter(point -> point.unit() == Timepoint.Unit.MINUTES)
                        .isPresent();
        return minutes
                ? day + ", "
                        + words.get(
                                "entry.timing.minutes", episode.procedure().at().minutesTo(takenAt))
                : day;
    }

    private Label score(Episode episode, Assessment one, Instrument instrument) {
        Integer score = one.score(instrument);
        if (score != null) {
            return styled(score.toString(), "score");
        }
        if (one.absence() != null) {
            return styled(instrument == Instrument.NRS ? clinical.absence(one.absence()) : "", "caption");
        }
        boolean partly = instrument == Instrument.LANSS && one.lanss() != null;
        @Nullable String id = one.timepoint();
        boolean asked = id == null
                || episode.plan()
                        .timepoint(id)
                        .filter(point -> !point.asks(instrument))
                        .isEmpty();
        return styled(
                words.get(partly ? "entry.earlier.partly" : asked ? "entry.earlier.missing" : "absence.not-asked"),
                "caption");
    }

    private static Region separator() {
        var line = new Region();
        line.getStyleClass().add("separator-line");
        GridPane.setMargin(line, new Insets(4, 0, 4, 0));
        GridPane.setValignment(line, VPos.CENTER);
        return line;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
