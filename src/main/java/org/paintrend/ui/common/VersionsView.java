package org.paintrend.ui.common;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.words.Words;

/** Two versions side by side, field by field; what differs is marked. Fields that are empty in both are left out. */
final class VersionsView extends GridPane {
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");
    private static final double DOT = 12;
    private static final double NAME = 116;

    private final Words words;

    /** @param saved what stands over the saved version */
    VersionsView(Words words, String saved, List<VersionRow> rows) {
        this.words = words;
        getStyleClass().add("versions");
        getColumnConstraints().setAll(new ColumnConstraints(DOT), new ColumnConstraints(NAME), half(), half());
        addRow(0, new Region(), new Region(), head(saved), head(words.get("common.conflict.yours")));
        rows.stream().filter(row -> !row.isEmpty()).forEach(this::add);
    }

    private void add(VersionRow row) {
        Label name = wrapped(row.name());
        name.getStyleClass().addAll("field-name", "version-name");
        setValignment(name, VPos.TOP);
        addRow(
                getRowCount(),
                row.differs() ? dot() : new Region(),
                name,
                value(row, row.theirs()),
                value(row, row.mine()));
    }

    private Label value(VersionRow row, String text) {
        Label label = wrapped(text.isEmpty() ? words.get("common.not-recorded") : text);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.getStyleClass().add("version");
        label.pseudoClassStateChanged(DIFFERENT, row.differs());
        String spoken = row.differs() ? "common.conflict.differs" : "common.conflict.same";
        label.setAccessibleText(words.get(spoken, row.name(), label.getText()));
        return label;
    }

    /** Beside the first line of its row, so that nobody needs the colour. */
    private static Node dot() {
        var dot = new Label("", Icons.of(Octicons.DOT_FILL_16, 12));
        dot.getStyleClass().add("version-dot");
        setValignment(dot, VPos.TOP);
        return dot;
    }

    private static Label head(String text) {
        Label label = wrapped(text);
        label.getStyleClass().addAll("column-head", "version-head");
        setValignment(label, VPos.BOTTOM);
        return label;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Of what the names leave. */
    private static ColumnConstraints half() {
        var column = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
