package org.paintrend.ui.cohort;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Listing;
import org.paintrend.words.Words;

/** The figures behind a chart, as rows and columns. */
final class FigureTable {
    private static final double PADDING = 28;
    private static final double SMALL = 12;
    private static final double USUAL = 14;
    private static final double WIDEST = 260;
    private static final double ROW = 36;
    /** Rows beyond these do not make their column wider: nobody reads 100,000 of them to see how wide they are. */
    private static final int MEASURED = 100;

    private final TableView<List<Listing.Value>> table = new TableView<>();
    private @Nullable Listing listing;

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
        Listing now = figure.listing();
        if (now.equals(listing)) {
            return;
        }
        listing = now;
        table.setAccessibleText(figure.title());
        table.getColumns()
                .setAll(IntStream.range(0, now.columns().size())
                        .mapToObj(at -> column(now, at))
                        .toList());
        table.getItems().setAll(now.rows());
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
        double head = wide(listing.columns().get(at).head(), SMALL);
        double widest = listing.rows().stream()
                .limit(MEASURED)
                .mapToDouble(row -> wide(row.get(at).shown(), USUAL))
                .max()
                .orElse(0);
        return Math.min(WIDEST, PADDING + Math.max(head, widest));
    }

    private static double wide(String text, double size) {
        var shown = new Text(text);
        shown.setFont(Font.font(size));
        return Math.ceil(shown.getLayoutBounds().getWidth());
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
