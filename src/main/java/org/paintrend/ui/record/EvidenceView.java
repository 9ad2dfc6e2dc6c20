package org.paintrend.ui.record;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.EvidenceText.Block;
import org.paintrend.words.EvidenceText.Line;

/** The evidence behind a flag, opened in place. */
final class EvidenceView extends VBox {
    private static final double LABELS = 124;

    EvidenceView() {
        super(12);
        setId("record-evidence-panel");
        getStyleClass().add("evidence");
    }

    void show(String title, List<Block> blocks) {
        var heading = new Label(title);
        heading.getStyleClass().add("evidence-title");
        getChildren().setAll(heading);
        blocks.forEach(block -> getChildren().add(block(block)));
    }

    private static Node block(Block block) {
        var heading = new Label(block.heading());
        heading.getStyleClass().add("evidence-heading");
        var grid = new GridPane(8, 4);
        var labels = new ColumnConstraints(LABELS);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, values);
        int row = 0;
        for (Line line : block.lines()) {
            Label name = text(line.label(), "evidence-label");
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row++, name, text(line.value(), "evidence-value"));
        }
        var node = new VBox(6, heading, grid);
        block.cautions().forEach(caution -> node.getChildren().add(caution(caution)));
        return node;
    }

    private static Node caution(String sentence) {
        Label words = text(sentence, "evidence-value");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, Icons.of(Octicons.ALERT_16, 14), words);
        line.getStyleClass().add("evidence-caution");
        return line;
    }

    private static Label text(String content, String style) {
        var label = new Label(content);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
