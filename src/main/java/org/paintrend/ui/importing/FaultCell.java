package org.paintrend.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.paintrend.exchange.table.CellFault;
import org.paintrend.exchange.table.TableReading;

/** A fault: where it stands, and what is wrong. */
final class FaultCell extends ListCell<CellFault> {
    private static final double PLACE = 230;

    private final ImportModel model;
    private final ImportTexts texts;
    private final Label place = new Label();
    private final Label sentence = new Label();
    private final HBox line = new HBox(16, place, sentence);

    FaultCell(ImportModel model, ImportTexts texts) {
        this.model = model;
        this.texts = texts;
        place.setId("import-fault-place");
        place.getStyleClass().add("strong");
        place.setPrefWidth(PLACE);
        place.setMinWidth(PLACE);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CellFault fault, boolean empty) {
        super.updateItem(fault, empty);
        @Nullable Loaded loaded = model.loaded.get();
        @Nullable TableReading reading = model.reading.get();
        if (empty || fault == null || loaded == null || reading == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        place.setText(texts.place(fault, reading.table()));
        place.setTooltip(new Tooltip(place.getText()));
        sentence.setText(texts.fault(fault.fault(), loaded.terms().plan()));
        setAccessibleText(place.getText() + ": " + sentence.getText());
        setGraphic(line);
    }
}
