package org.paintrend.ui.record;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A list of which one row is chosen, by mouse or with Up and Down; the field above it hands its Down on to it. */
final class ChoiceList<T> extends ListView<T> {
    private static final double HEIGHT = 190;
    private static final double LEAST = 96;

    /** What a row says: a name that may be cut off, and beside it a code that never is. */
    record Row(String name, String code) {
        String spoken() {
            return code.isEmpty() ? name : name + ", " + code;
        }
    }

    ChoiceList(String id, String name, ObservableList<T> items, ObjectProperty<@Nullable T> chosen) {
        super(items);
        setId(id);
        setAccessibleText(name);
        setPrefHeight(HEIGHT);
        setMinHeight(LEAST);
        getStyleClass().add("choice-list");
        getSelectionModel().selectedItemProperty().subscribe(item -> chosen.set(item));
        chosen.subscribe(item -> {
            if (item != null) {
                getSelectionModel().select(item);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
    }

    /** What the rows say, and what stands there while there are none. */
    ChoiceList<T> saying(Function<T, Row> row, ObservableValue<String> whenEmpty) {
        var nothing = new Label();
        nothing.textProperty().bind(whenEmpty);
        nothing.getStyleClass().add("second");
        setPlaceholder(nothing);
        setCellFactory(view -> new Cell<>(row));
        return this;
    }

    /**
     * Down in the field that searches the list goes on in it, and Enter where one row alone is found.
     *
     * @param isAnswered whether the list holds what the field asks for
     */
    ChoiceList<T> searchedIn(TextField field, BooleanSupplier isAnswered) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean only = getItems().size() == 1 && isAnswered.getAsBoolean();
            if (event.getCode() == KeyCode.DOWN || (event.getCode() == KeyCode.ENTER && only)) {
                enter();
                event.consume();
            }
        });
        return this;
    }

    /** The first row, from the field that searches the list. */
    void enter() {
        if (!getItems().isEmpty()) {
            requestFocus();
            getSelectionModel().select(Math.max(0, getSelectionModel().getSelectedIndex()));
        }
    }

    /** The list's own keys step from the row that has its focus, and a lone row has that before it is chosen. */
    private void begin(KeyEvent event) {
        boolean step = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (step && getSelectionModel().isEmpty()) {
            enter();
            event.consume();
        }
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, Row> row;
        private final Label name = new Label();
        private final Label code = new Label();
        private final HBox line = new HBox(12, name, code);
        private final Tooltip whole = new Tooltip();

        Cell(Function<T, Row> row) {
            this.row = row;
            // As wide as the list: a name is cut off there instead of the list being scrolled sideways.
            setPrefWidth(0);
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            code.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            Row said = empty || item == null ? new Row("", "") : row.apply(item);
            name.setText(said.name());
            code.setText(said.code());
            setGraphic(said.name().isEmpty() ? null : line);
            setAccessibleText(said.spoken());
            whole.setText(said.name());
            setTooltip(said.name().isEmpty() ? null : whole);
        }
    }
}
