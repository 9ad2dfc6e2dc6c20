package org.paintrend.ui.record;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.ResponseMark;
import org.paintrend.words.Clinical;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/** One procedure on the line of time: its mark, its name and flag above, its date beneath. */
final class TimeLineMark extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double DOT = 6;
    private static final double GAP = 12;
    private static final double SHAPE = 14;

    private final Episode episode;
    private final boolean isChosen;
    private final Circle dot = new Circle(DOT);
    private final Text title;
    private final Text flagWord;
    private final Text date;
    private final @Nullable ResponseMark shape;
    private final Words words;

    TimeLineMark(Words words, Episode episode, ProcedureNames names, boolean isChosen) {
        this.words = words;
        this.episode = episode;
        this.isChosen = isChosen;
        @Nullable Course course = episode.course();
        this.shape = course == null ? null : new ResponseMark(words, course.flag());
        this.title = text(names.title(episode.procedure()), "title");
        this.flagWord = text(flag(words, episode, isChosen), "flag-word");
        this.date = text(names.date(episode.procedure()), "date");
        getStyleClass().add("time-line-mark");
        getStyleClass()
                .add(episode.leader() == null ? episode.procedure().status().id() : "part");
        pseudoClassStateChanged(CHOSEN, isChosen);
        setId("record-procedure-" + episode.procedure().id().value());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(title.getText() + ", " + date.getText() + ", " + flagWord.getText());
        setCursor(Cursor.HAND);
        setManaged(false);
        // Words answer in their whole rectangle; the mark itself, which reaches from the line's beginning, does not.
        setPickOnBounds(false);
        for (Node part : List.of(title, flagWord, date)) {
            part.setPickOnBounds(true);
        }
        dot.getStyleClass().add("dot");
        Tooltip.install(this, new Tooltip(title.getText() + "\n" + date.getText() + ", " + flagWord.getText()));
        getChildren().addAll(dot, title, flagWord, date);
        if (shape != null) {
            shape.setPickOnBounds(true);
            getChildren().add(shape);
        }
    }

    Episode episode() {
        return episode;
    }

    boolean isChosen() {
        return isChosen;
    }

    LocalDate day() {
        return episode.procedure().at().date();
    }

    /** The width of the words above the line, in px. */
    double labelWidth() {
        return width(title) + GAP + (shape == null ? 0 : SHAPE + 6) + width(flagWord);
    }

    /** Leaves out the second half of the chosen one's flag, where others would find no room beside it. */
    void brief(boolean isBrief) {
        flagWord.setText(flag(words, episode, isChosen && !isBrief));
    }

    /** Shows or hides the date beneath the line. */
    void showDate(boolean visible) {
        date.setVisible(visible);
    }

    /** Puts everything in its place; answers where the date stands, from and to. */
    double[] place(double left, TimeLineLayout.Place place, double axis, double width) {
        boolean labelled = place.labelled();
        title.setVisible(labelled);
        flagWord.setVisible(labelled);
        date.setVisible(true);
        double x = left + place.x();
        dot.setCenterX(x);
        dot.setCenterY(axis);
        double at = Math.min(left + place.labelX(), left + width - labelWidth());
        double start = Math.max(labelled ? at - DOT : x - DOT, 0);
        title.relocate(start, axis - 28);
        double next = start + width(title) + GAP;
        if (shape != null) {
            shape.setVisible(labelled);
            shape.resizeRelocate(next, axis - 26, SHAPE, SHAPE);
            next += SHAPE + 6;
        }
        flagWord.relocate(next, axis - 28);
        double dateAt = Math.max(0, Math.min(x - DOT, left + width - width(date)));
        date.relocate(dateAt, axis + 9);
        return new double[] {dateAt, dateAt + width(date)};
    }

    private static String flag(Words words, Episode episode, boolean withDetail) {
        @Nullable Course course = episode.course();
        if (episode.leader() != null) {
            return words.get("record.time-line.part");
        }
        if (course == null) {
            ProcedureStatus status = episode.procedure().status();
            return new Clinical(words).procedureStatus(status);
        }
        var verdict = new Verdict(words);
        return withDetail ? verdict.flag(course) + ", " + verdict.detail(course) : verdict.flag(course);
    }

    private static Text text(String content, String style) {
        var text = new Text(content);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add(style);
        text.setManaged(false);
        return text;
    }

    private double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
