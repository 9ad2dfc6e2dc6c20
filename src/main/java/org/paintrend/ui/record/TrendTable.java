package org.paintrend.ui.record;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.ui.common.ResponseMark;
import org.paintrend.words.Clinical;
import org.paintrend.words.TrendRow;
import org.paintrend.words.TrendRows;
import org.paintrend.words.Words;

/** The numbers of the charts as a table. The row walked to is the point walked to in the charts. */
final class TrendTable extends VBox {
    private static final PseudoClass WALKED = PseudoClass.getPseudoClass("walked");
    private static final double NRS = 34;
    private static final double CHANGE = 58;
    private static final double LANSS = 50;
    private static final double MARK = 30;

    private final Words words;
    private final Clinical clinical;
    private final RecordModel model;
    private final HBox head;
    private List<TrendRow> rows = List.of();

    TrendTable(Words words, RecordModel model) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.model = model;
        setId("record-table");
        getStyleClass().add("trend-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setOnKeyPressed(this::pressed);
        setOnMousePressed(event -> requestFocus());
        String change = words.get("record.column.change");
        head = line(
                header(words.get("record.column.timepoint"), -1),
                header(clinical.instrument(Instrument.NRS), NRS),
                header(change, CHANGE),
                header(clinical.instrument(Instrument.LANSS), LANSS),
                header(change, CHANGE),
                cell("", MARK, "column-head"));
        head.getStyleClass().setAll("trend-head");
        model.walked().subscribe(this::mark);
    }

    void show(Episode episode) {
        rows = new TrendRows(words).of(episode);
        getChildren().setAll(head);
        rows.forEach(row -> getChildren().add(row(row)));
        mark();
    }

    private HBox row(TrendRow row) {
        var name = new Label(row.name());
        name.getStyleClass().add("trend-name");
        var placed = new Label(row.placed());
        placed.getStyleClass().add("caption");
        var when = new VBox(name, placed);
        when.setAlignment(Pos.CENTER_LEFT);
        when.setMinWidth(0);
        HBox.setHgrow(when, Priority.ALWAYS);
        var mark = new ResponseMark(words);
        if (row.mark() != null) {
            mark.show(row.mark());
        }
        var place = new StackPane(mark);
        place.setMinWidth(MARK);
        place.setPrefWidth(MARK);
        boolean isWord =
                !row.lanss().isEmpty() && !Character.isDigit(row.lanss().charAt(0));
        HBox line = row.isWithoutScores()
                ? line(when, place)
                : isWord
                        ? line(when, score(row.nrs(), NRS), change(row.nrsChange()), remark(row.lanss()), place)
                        : line(
                                when,
                                score(row.nrs(), NRS),
                                change(row.nrsChange()),
                                score(row.lanss(), LANSS),
                                change(row.lanssChange()),
                                place);
        line.getStyleClass().add("trend-row");
        line.setId("record-row-" + row.timepoint());
        line.setAccessibleRole(AccessibleRole.TABLE_ROW);
        line.setAccessibleText(spoken(row));
        line.setOnMousePressed(event -> model.walked().set(row.timepoint()));
        return line;
    }

    /** A word in place of a LANSS score takes the room of its change as well. */
    private static Label remark(String text) {
        return cell(text, LANSS + CHANGE, "caption");
    }

    private void mark() {
        @Nullable String walked = model.walked().get();
        for (int i = 0; i < rows.size(); i++) {
            TrendRow row = rows.get(i);
            boolean here = row.timepoint().equals(walked);
            getChildren().get(i + 1).pseudoClassStateChanged(WALKED, here);
            if (here) {
                setAccessibleText(spoken(row));
                notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            }
        }
        if (walked == null) {
            setAccessibleText(words.get("record.table"));
        }
    }

    private void pressed(KeyEvent event) {
        int at = rows.stream()
                .map(TrendRow::timepoint)
                .toList()
                .indexOf(model.walked().get());
        int last = rows.size() - 1;
        int to = switch (event.getCode()) {
            case DOWN -> Math.min(last, at + 1);
            case UP -> at < 0 ? last : Math.max(0, at - 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        if (to >= 0) {
            model.walked().set(rows.get(to).timepoint());
            event.consume();
        }
    }

    private String spoken(TrendRow row) {
        return row.spoken(
                clinical.instrument(Instrument.NRS),
                clinical.instrument(Instrument.LANSS),
                row.mark() == null ? "" : clinical.flag(row.mark()));
    }

    private static HBox line(Node... cells) {
        var line = new HBox(cells);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label header(String text, double width) {
        Label label = cell(text, width, "column-head");
        if (width < 0) {
            label.setMaxWidth(Double.MAX_VALUE);
            label.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(label, Priority.ALWAYS);
        }
        return label;
    }

    private static Label score(String text, double width) {
        return cell(text, width, "score");
    }

    private static Label change(String text) {
        return cell(text, CHANGE, "second");
    }

    private static Label cell(String text, double width, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER_RIGHT);
        if (width >= 0) {
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
        }
        return label;
    }
}
