package org.paintrend.ui.common;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Course;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/** The mark of a course with its word and the line beneath: "● Responder / sustained". */
public final class FlagView extends HBox {
    private final Verdict verdict;
    private final ResponseMark mark;
    private final TwoLines lines = new TwoLines("flag-word");

    public FlagView(Words words) {
        super(10);
        this.verdict = new Verdict(words);
        this.mark = new ResponseMark(words);
        getStyleClass().add("flag");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(mark, lines);
    }

    /** Shows a course; where there is none, because the procedure was not done, nothing. */
    public void show(@Nullable Course course) {
        setVisible(course != null);
        if (course == null) {
            setAccessibleText("");
            return;
        }
        mark.show(course.flag());
        lines.show(verdict.flag(course), verdict.detail(course));
        setAccessibleText(lines.spoken());
    }
}
