package org.paintrend.ui.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.paintrend.exchange.table.CellFault;
import org.paintrend.exchange.table.HeadPlace;
import org.paintrend.exchange.table.TableLine;
import org.paintrend.words.Words;

/** Lines of the file as they stand there, with the numbers of their rows. */
final class PreviewTable extends TableView<TableLine> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private static final double NUMBER = 56;
    private static final double COLUMN = 130;
    /** A table of this many columns is no list of patients any more. */
    private static final int MOST_COLUMNS = 200;

    private final Words words;
    private final Map<Integer, Set<Integer>> faulty = new HashMap<>();
    private @Nullable HeadPlace head;

    /** What stands above a column. */
    record Head(int index, String text, String second) {}

    PreviewTable(Words words, String id) {
        this.words = words;
        setId(id);
        getStyleClass().add("import-preview");
        setAccessibleText(words.get("import.preview"));
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(view -> new Row());
        setPlaceholder(new Label(words.get("import.preview.empty")));
    }

    /** Shows lines, with the place of the head among them, or none. */
    void show(List<Head> heads, List<TableLine> lines, @Nullable HeadPlace place) {
        head = place;
        var columns = FXCollections.<TableColumn<TableLine, ?>>observableArrayList();
        columns.add(number());
        heads.stream().limit(MOST_COLUMNS).map(this::column).forEach(columns::add);
        getColumns().setAll(columns);
        setItems(FXCollections.observableList(lines));
    }

    /** Marks the cells that have a fault. */
    void mark(List<CellFault> faults) {
        faulty.clear();
        faults.forEach(fault -> faulty.computeIfAbsent(fault.row(), row -> new HashSet<>())
                .add(fault.column().orElse(-1)));
        refresh();
    }

    /** Brings a fault's row and cell into sight and chooses it. */
    void jump(CellFault fault) {
        for (int row = 0; row < getItems().size(); row++) {
            if (getItems().get(row).number() == fault.row()) {
                scrollTo(Math.max(0, row - 2));
                getSelectionModel().clearSelection();
                TableColumn<TableLine, ?> column = column(fault.column().orElse(-1));
                getSelectionModel().select(row, column);
                getFocusModel().focus(row, castColumn(column));
                scrollToColumn(castColumn(column));
                return;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static TableColumn<TableLine, String> castColumn(TableColumn<TableLine, ?> column) {
        return (TableColumn<TableLine, String>) column;
    }

    private TableColumn<TableLine, ?> column(int index) {
        return getColumns().stream()
                .filter(column -> Integer.valueOf(index).equals(column.getUserData()))
                .findFirst()
                .orElse(getColumns().getFirst());
    }

    private TableColumn<TableLine, String> number() {
        TableColumn<TableLine, String> column = new TableColumn<>();
        column.setGraphic(title(words.get("import.preview.row"), ""));
        column.setUserData(-1);
        column.setPrefWidth(NUMBER);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                line -> new ReadOnlyStringWrapper(String.valueOf(line.getValue().number())));
        column.setCellFactory(view -> new Cell(-1));
        return column;
    }

    private TableColumn<TableLine, String> column(Head above) {
        TableColumn<TableLine, String> column = new TableColumn<>();
        column.setGraphic(title(above.text(), above.second()));
        column.setUserData(above.index());
        column.setPrefWidth(COLUMN);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line ->
                new ReadOnlyStringWrapper(line.getValue().cell(above.index()).text()));
        column.setCellFactory(view -> new Cell(above.index()));
        return column;
    }

    private static Label title(String text, String second) {
        var title = new Label(second.isEmpty() ? text : text + "\n" + second);
        title.setTooltip(new Tooltip(title.getText()));
        title.getStyleClass().add("column-head");
        return title;
    }

    /** A line; those of the head, and those above it, look otherwise. */
    private final class Row extends TableRow<TableLine> {
        @Override
        protected void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            @Nullable HeadPlace place = head;
            int number = line == null ? 0 : line.number();
            int first = place == null || line == null ? 0 : place.line();
            int after = place == null ? 0 : first + place.lines();
            pseudoClassStateChanged(HEAD, first > 0 && number >= first && number < after);
            pseudoClassStateChanged(ABOVE, first > 0 && number < first);
        }
    }

    /** A cell; what is cut off is a tooltip away. */
    private final class Cell extends TableCell<TableLine, String> {
        private final int index;

        Cell(int index) {
            this.index = index;
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
            @Nullable
            TableLine line = getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(
                    FAULTY,
                    !empty
                            && line != null
                            && faulty.getOrDefault(line.number(), Set.of()).contains(index));
        }
    }
}
