package org.paintrend.ui.record;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.paintrend.ui.common.Icons;

/** One line under the line of time: how a procedure stands, and what can be done about it. */
final class RecordLine extends HBox {
    RecordLine(String id, Ikon icon, String text, Button... actions) {
        super(10);
        setId(id);
        getStyleClass().add("record-line");
        setAlignment(Pos.CENTER_LEFT);
        var said = new Label(text);
        said.setId(id + "-text");
        said.getStyleClass().add("second");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.SOMETIMES);
        getChildren().addAll(Icons.of(icon), said);
        getChildren().addAll(actions);
    }
}
