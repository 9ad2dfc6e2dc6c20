package org.paintrend.ui.series;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.TwoLines;
import org.paintrend.words.SeriesNames;
import org.paintrend.words.Words;

/** The courses that were chosen, in the order of the report. */
final class ChosenRows extends VBox {
    private final SeriesModel model;
    private final Words words;
    private final CourseNames names;
    private final Label title = new Label();
    private final Label none;
    private final Label many;
    private final VBox rows = new VBox(2);

    ChosenRows(SeriesModel model, Words words, CourseNames names) {
        super(4);
        this.model = model;
        this.words = words;
        this.names = names;
        setId("series-chosen");
        title.setId("series-chosen-title");
        title.getStyleClass().add("field-name");
        this.none = remark(words.get("series.chosen.none"));
        this.many = remark(words.get("series.figure.many", CaseSeries.READABLE));
        many.setId("series-many");
        getChildren().setAll(title, none, many, rows);
        model.chosen.addListener((InvalidationListener) changed -> show());
        show();
    }

    private void show() {
        List<Candidate> chosen = List.copyOf(model.chosen);
        title.setText(words.get("series.chosen", chosen.size()));
        only(none, chosen.isEmpty());
        only(many, chosen.size() > CaseSeries.READABLE);
        rows.getChildren().clear();
        if (!chosen.isEmpty()) {
            List<String> numbers = new SeriesNames(words, false)
                    .shortly(new CaseSeries(
                            chosen.stream().map(Candidate::course).toList()));
            for (int i = 0; i < chosen.size(); i++) {
                rows.getChildren().add(row(chosen.get(i), i, chosen.size(), numbers.get(i)));
            }
        }
    }

    private Node row(Candidate one, int at, int count, String number) {
        var lines = new TwoLines("strong");
        lines.show(number, names.who(one) + " \u00b7 " + names.what(one));
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button up = move(one, at, -1, Octicons.ARROW_UP_16, "up");
        up.setDisable(at == 0);
        Button down = move(one, at, 1, Octicons.ARROW_DOWN_16, "down");
        down.setDisable(at == count - 1);
        Button out = Buttons.icon(
                "series-out-" + one.id().value(),
                Octicons.X_16,
                words.get("series.chosen.out", names.who(one)),
                () -> model.remove(one));
        var row = new HBox(2, lines, up, down, out);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("course-row");
        return row;
    }

    /** After a move the keyboard stays with the course, so that it can be moved on. */
    private Button move(Candidate one, int at, int by, Octicons icon, String way) {
        String id = "series-" + way + "-" + one.id().value();
        return Buttons.icon(id, icon, words.get("series.chosen." + way, names.who(one)), () -> {
            model.move(one, by);
            Node again = rows.lookup("#" + id);
            if (again != null && !again.isDisabled()) {
                again.requestFocus();
            } else if (rows.getChildren().size() > at + by && rows.getChildren().get(at + by) instanceof HBox row) {
                row.getChildren().getLast().requestFocus();
            }
        });
    }

    private static Label remark(String text) {
        var remark = new Label(text);
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.getStyleClass().add("field-hint");
        return remark;
    }

    private static void only(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
