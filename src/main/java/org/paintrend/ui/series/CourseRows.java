package org.paintrend.ui.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.paintrend.ui.common.ResponseMark;
import org.paintrend.ui.common.TwoLines;
import org.paintrend.words.Words;

/** The courses a search finds, each with its tick. */
final class CourseRows extends VBox {
    private final SeriesModel model;
    private final Words words;
    private final CourseNames names;
    private final List<CheckBox> boxes = new ArrayList<>();

    CourseRows(SeriesModel model, Words words, CourseNames names) {
        super(2);
        this.model = model;
        this.words = words;
        this.names = names;
        setId("series-found");
        getStyleClass().add("course-rows");
        model.found.addListener((InvalidationListener) changed -> show());
        model.known.addListener((InvalidationListener) changed -> show());
        model.chosen.addListener((InvalidationListener) changed -> mark());
        show();
    }

    private void show() {
        boxes.clear();
        getChildren().clear();
        for (Candidate one : model.found) {
            getChildren().add(row(one));
        }
        if (model.known.get() && model.found.isEmpty()) {
            getChildren().add(remark(words.get("series.found.none")));
        }
        if (model.more.get() > 0) {
            getChildren().add(remark(words.count("series.found.more", model.more.get())));
        }
    }

    private Node row(Candidate one) {
        var box = new CheckBox();
        box.setId("series-tick-" + one.id().value());
        box.setUserData(one);
        box.setAccessibleText(names.spoken(one));
        box.setSelected(model.isChosen(one));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.add(one);
            } else {
                model.remove(one);
            }
        });
        boxes.add(box);
        var lines = new TwoLines("strong");
        lines.show(names.who(one), names.what(one));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var mark = new ResponseMark(
                words, Objects.requireNonNull(one.course().episode().course()).flag());
        var row = new HBox(10, box, lines, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("course-row");
        lines.setOnMouseClicked(event -> box.fire());
        return row;
    }

    private void mark() {
        boxes.forEach(box -> box.setSelected(model.isChosen((Candidate) box.getUserData())));
    }

    private static Label remark(String text) {
        var remark = new Label(text);
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.getStyleClass().add("second-line");
        return remark;
    }
}
