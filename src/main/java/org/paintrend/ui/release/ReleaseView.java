package org.paintrend.ui.release;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.privacy.SmallCells;
import org.paintrend.exchange.form.Preview;
import org.paintrend.exchange.release.Release;
import org.paintrend.words.Words;

/** What would leave: how many, which columns, the first lines, and who could be recognised although nobody is named. */
final class ReleaseView extends VBox {
    private static final int LINES = 12;
    private static final int CELLS = 12;

    private final Words words;
    private final ReleaseTexts texts;
    private final ReleaseModel model;
    private final Label count = new Label();
    private final Label columns = small("release-columns");
    private final TextArea lines = new TextArea();
    private final Label exact = small("release-exact");
    private final Label few = small("release-few");
    private final Label cells = small("release-cells");
    private final VBox table = new VBox(6);
    private final VBox risk = new VBox(6);
    private final VBox file = new VBox(16);

    ReleaseView(Words words, ReleaseTexts texts, ReleaseModel model) {
        super(16);
        this.words = words;
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("form", "release-view");
        count.setId("release-count");
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        count.getStyleClass().add("heading");
        lines.setId("release-lines");
        lines.setEditable(false);
        lines.setPrefRowCount(LINES);
        lines.setAccessibleText(words.get("release.preview"));
        lines.getStyleClass().add("release-lines");
        table.getChildren().addAll(head("release.columns"), columns);
        table.managedProperty().bind(table.visibleProperty());
        risk.getChildren().addAll(head("release.cells"), few, cells);
        file.getChildren().addAll(table, new VBox(6, head("release.preview"), lines, exact), risk);
        getChildren().addAll(count, file);
        model.shown.subscribe(this::show);
    }

    private void show(ReleaseModel.@Nullable Shown now) {
        if (now == null) {
            count.setText(words.get(model.faultyField() == null ? "release.reading" : "release.period-first"));
            file.setVisible(false);
            return;
        }
        Release release = now.outgoing().release();
        Preview preview = now.preview();
        file.setVisible(release.treatments() > 0);
        count.setText(
                release.treatments() == 0
                        ? words.get("release.nothing")
                        : texts.counts(now.form().patients(release), release.treatments()));
        table.setVisible(!preview.columns().isEmpty());
        columns.setText(preview.columns().size() + ": " + String.join(", ", preview.columns()));
        lines.setText(preview.text());
        exact.setText(words.get(preview.isExact() ? "release.preview.exact" : "release.preview.sheet"));
        risk.setVisible(!release.isIdentifiable());
        showCells(now.smallCells(), release);
    }

    private void showCells(SmallCells small, Release release) {
        int found = small.few().size();
        few.setText(
                found == 0
                        ? words.get("release.cells.none", SmallCells.ENOUGH)
                        : words.get("release.cells.some", found, small.cells(), SmallCells.ENOUGH));
        StringBuilder all = new StringBuilder();
        small.few().stream()
                .limit(CELLS)
                .forEach(cell -> all.append(texts.cell(cell, release)).append('\n'));
        if (found > CELLS) {
            all.append(words.get("release.cells.more", found - CELLS));
        }
        cells.setText(all.toString().strip());
    }

    private Label head(String key) {
        var head = new Label(words.get(key));
        head.getStyleClass().add("field-name");
        return head;
    }

    private static Label small(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("field-hint");
        return label;
    }
}
