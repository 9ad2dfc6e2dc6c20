package org.paintrend.ui.cohort;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Listing;
import org.paintrend.words.Words;

/** The figures behind a chart, as rows and columns. */
final class FigureTable {
    private static final double LETTER = 7.5;
    private static final double PADDING = 32;
    private static final double WIDEST = 260;
    private static final double ROW = 36;
    /** Rows beyond these do not make their column wider: nobody reads 100,000 of them to see how wide they are. */
    private static final int MEASURED = 100;

    private final TableView<List<Listing.Value>> table = new TableView<>();

    FigureTable(Words words) {
        table.setId("cohort-table");
        table.getStyleClass().add("figure-table");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Label(words.get("cohort.table.empty")));
        table.setMinHeight(0);
    }

    TableView<List<Listing.Value>> node() {
        return table;
    }

    void show(Figure figure) {
        Listing listing = figure.listing();
        table.setAccessibleText(figure.title());
        table.getColumns()
                .setAll(IntStream.range(0, listing.columns().size())
                        .mapToObj(at -> column(listing, at))
                        .toList());
        table.getItems().setAll(listing.rows());
        table.scrollTo(0);
    }

    private static TableColumn<List<Listing.Value>, String> column(Listing listing, int at) {
        var column = new TableColumn<List<Listing.Value>, String>(
                listing.columns().get(at).head());
        boolean isNumber = at > 0 && listing.rows().stream().allMatch(row -> isNumber(row.get(at)));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(at).shown()));
        column.setCellFactory(shown -> new Cell(isNumber));
        column.setSortable(false);
        column.setReorderable(false);
        if (isNumber) {
            column.getStyleClass().add("number");
        }
        column.setPrefWidth(width(listing, at));
        return column;
    }

    private static double width(Listing listing, int at) {
        int letters = listing.rows().stream()
                .limit(MEASURED)
                .mapToInt(row -> row.get(at).shown().length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                PADDING
                        + LETTER
                                * Math.max(
                                        letters,
                                        listing.columns().get(at).head().length()));
    }

    private static boolean isNumber(Listing.Value value) {
        return value.data().isEmpty()
                || Character.isDigit(value.data().charAt(value.data().length() - 1));
    }

    /** A value; numbers stand at the right. */
    private static final class Cell extends TableCell<List<Listing.Value>, String> {
        Cell(boolean isNumber) {
            if (isNumber) {
                getStyleClass().add("number");
            }
        }

        @Override
        protected void updateItem(String shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(empty ? "" : shown);
        }
    }
}
