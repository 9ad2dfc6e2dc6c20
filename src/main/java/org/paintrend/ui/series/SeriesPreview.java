package org.paintrend.ui.series;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.chart.Figure;
import org.paintrend.chart.fx.FigurePane;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.report.series.SeriesPack;
import org.paintrend.report.series.TableOne;
import org.paintrend.ui.common.EmptyState;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Words;

/** What will be saved: each figure, Table 1, the methods. */
final class SeriesPreview extends VBox {
    private static final double NAMES = 128;
    private static final double COURSE = 130;

    private final Words words;
    private final SeriesModel model;
    private final Segmented<View> view;
    private final FigurePane pane;
    private final Label caption = new Label();
    private final ScrollPane text = new ScrollPane();
    private final Node empty;

    /** What can be looked at. */
    enum View {
        NRS,
        LANSS,
        TABLE,
        METHODS
    }

    SeriesPreview(SeriesModel model, Words words) {
        super(10);
        this.words = words;
        this.model = model;
        setId("series-preview");
        getStyleClass().add("series-preview");
        this.view = new Segmented<>(
                words.get("series.view"),
                List.of(View.values()),
                one -> words.get("series.view." + one.name().toLowerCase(Locale.ROOT)));
        view.setId("series-view");
        view.setValue(View.NRS);
        this.pane = new FigurePane(words);
        pane.setId("series-figure");
        pane.setMinSize(0, 0);
        caption.setId("series-caption");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        caption.getStyleClass().add("second-line");
        text.setFitToWidth(true);
        text.getStyleClass().add("edge-to-edge");
        text.setId("series-text");
        text.setFocusTraversable(true);
        this.empty = new EmptyState(Octicons.PEOPLE_24, words.get("series.empty"), words.get("series.empty.text"));
        var place = new StackPane(new VBox(6, caption, pane), text, empty);
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().setAll(view, place);
        model.pack.subscribe(pack -> show());
        view.valueProperty().subscribe(now -> show());
    }

    private void show() {
        @Nullable SeriesPack pack = model.pack.get();
        @Nullable View chosen = view.getValue();
        boolean isFigure = chosen == View.NRS || chosen == View.LANSS;
        empty.setVisible(pack == null);
        view.setDisable(pack == null);
        only(pane.getParent(), pack != null && isFigure);
        only(text, pack != null && !isFigure);
        if (pack == null || chosen == null) {
            return;
        }
        switch (chosen) {
            case NRS -> show(pack.figure(Instrument.NRS));
            case LANSS -> show(pack.figure(Instrument.LANSS));
            case TABLE -> show(table(pack.table()), pack.table().title());
            case METHODS -> show(paragraphs(pack.methods()), String.join(" ", pack.methods()));
        }
    }

    private void show(Figure figure) {
        caption.setText(figure.title() + ". " + figure.caption());
        pane.setFigure(figure);
    }

    private void show(Node content, String spoken) {
        text.setContent(content);
        text.setAccessibleText(spoken);
        text.setVvalue(0);
    }

    private static Node paragraphs(List<String> sentences) {
        var paragraphs = new VBox(10);
        sentences.forEach(sentence -> paragraphs.getChildren().add(label(sentence)));
        return paragraphs;
    }

    private Node table(TableOne table) {
        var grid = new GridPane();
        grid.getStyleClass().add("table-one");
        grid.setAccessibleRole(AccessibleRole.PARENT);
        grid.getColumnConstraints().add(new ColumnConstraints(NAMES));
        cell(grid, 0, 0, words.get("series.table.first"), true);
        for (int course = 0; course < table.courses().size(); course++) {
            var column = new ColumnConstraints(COURSE);
            column.setHgrow(Priority.ALWAYS);
            column.setMaxWidth(Double.MAX_VALUE);
            grid.getColumnConstraints().add(column);
            cell(grid, course + 1, 0, table.courses().get(course), true);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            TableOne.Row one = table.rows().get(row);
            cell(grid, 0, row + 1, one.name(), true);
            for (int course = 0; course < table.courses().size(); course++) {
                cell(grid, course + 1, row + 1, String.join("\n", one.cells().get(course)), false);
            }
        }
        var notes = new VBox(4);
        table.notes().forEach(note -> {
            Label line = label(note);
            line.getStyleClass().add("second-line");
            notes.getChildren().add(line);
        });
        return new VBox(12, grid, notes);
    }

    private static void cell(GridPane grid, int column, int row, String text, boolean isStrong) {
        Label label = label(text);
        label.getStyleClass().add(isStrong ? "strong" : "cell-text");
        var cell = new StackPane(label);
        cell.setAlignment(Pos.TOP_LEFT);
        cell.getStyleClass().add("table-one-cell");
        grid.add(cell, column, row);
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void only(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
