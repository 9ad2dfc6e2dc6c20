package org.paintrend.ui.entry;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.paintrend.chart.Trend;
import org.paintrend.chart.fx.MiniTrend;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.ui.common.ResponseMark;
import org.paintrend.words.Clinical;
import org.paintrend.words.EntryMeaning;
import org.paintrend.words.Words;

/** What the entry would mean if it were saved as it stands. */
final class MeaningView extends VBox {
    private final Words words;
    private final Clinical clinical;
    private final EntryMeaning meaning;
    private final MiniTrend trend;

    MeaningView(Words words) {
        super(10);
        this.words = words;
        this.clinical = new Clinical(words);
        this.meaning = new EntryMeaning(words);
        this.trend = new MiniTrend(words);
        setId("entry-meaning");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows what follows from the input as it stands. */
    void show(Look look) {
        getChildren().clear();
        Assessment entry = look.preview().assessment();
        if (entry == null) {
            boolean nothing =
                    look.faults().values().stream().anyMatch(fault -> fault.problem() == Problem.NOTHING_ENTERED);
            String why = words.get(nothing ? "entry.means.nothing" : "entry.means.faulty");
            getChildren().add(text(why, "second-line"));
            setAccessibleText(why);
            return;
        }
        Episode episode = look.preview().episode();
        meaning.flag(episode, entry).ifPresent(this::flag);
        if (entry.nrs() != null && entry.timepoint() != null) {
            trend.setTrend(Trend.of(episode).withUnsaved(entry.timepoint()));
            getChildren().add(trend);
        }
        meaning.statements(episode, entry).forEach(this::statement);
        var line = new Region();
        line.getStyleClass().add("separator-line");
        getChildren().addAll(line, course(episode, entry));
        setAccessibleText(spoken(episode, entry));
    }

    private HBox course(Episode episode, Assessment entry) {
        Label sentence = text(meaning.course(episode, entry), "second-line");
        var box = new HBox(8, sentence);
        // A mark beside "decides nothing" would look as if this score had earned it.
        if (episode.course() != null && entry.timepoint() != null) {
            box.getChildren().addFirst(new ResponseMark(words, episode.course().flag()));
        }
        return box;
    }

    private void flag(Flag flag) {
        var word = new Label(clinical.flag(flag));
        word.setId("entry-flag");
        word.getStyleClass().add("page-title");
        var line = new HBox(9, new ResponseMark(words, flag), word);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
    }

    private void statement(EntryMeaning.Statement statement) {
        var box = new VBox(2);
        if (!statement.headline().isEmpty()) {
            box.getChildren().add(text(statement.headline(), "strong"));
        }
        if (!statement.explanation().isEmpty()) {
            box.getChildren().add(text(statement.explanation(), "second-line"));
        }
        getChildren().add(box);
    }

    private String spoken(Episode episode, Assessment entry) {
        var spoken = new StringBuilder();
        meaning.flag(episode, entry)
                .ifPresent(flag -> spoken.append(clinical.flag(flag)).append(". "));
        meaning.statements(episode, entry)
                .forEach(one -> spoken.append(one.headline())
                        .append(". ")
                        .append(one.explanation())
                        .append(' '));
        return spoken.append(meaning.course(episode, entry)).toString();
    }

    private static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
