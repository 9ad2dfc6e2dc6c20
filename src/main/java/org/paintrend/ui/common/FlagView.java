package org.paintrend.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Course;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/** The mark of a course with its word and the line beneath: "● Responder / sustained". */
public final class FlagView extends HBox {
    private final Verdict verdict;
    private final ResponseMark mark;
    private final Label word = new Label();
    private final Label detail = new Label();

    public FlagView(Words words) {
        super(10);
        this.verdict = new Verdict(words);
        this.mark = new ResponseMark(words);
        getStyleClass().add("flag");
        word.getStyleClass().add("flag-word");
        detail.getStyleClass().add("second-line");
        setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(word, detail);
        lines.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(mark, lines);
        WholeText.beside(this, this::getAccessibleText);
    }

    /** Shows a course; where there is none, because the procedure was not done, nothing. */
    public void show(@Nullable Course course) {
        setVisible(course != null);
        if (course == null) {
            setAccessibleText("");
            return;
        }
        mark.show(course.flag());
        word.setText(verdict.flag(course));
        detail.setText(verdict.detail(course));
        setAccessibleText(word.getText() + ", " + detail.getText());
    }
}
