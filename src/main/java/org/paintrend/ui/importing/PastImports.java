package org.paintrend.ui.importing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ImportBatch;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** What was imported before, the newest first, each with the way back. */
final class PastImports extends VBox {
    /** Older ones are in the history of the records they wrote. */
    private static final int SHOWN = 100;

    private final Workplace workplace;
    private final Words words;
    private final ImportModel model;
    private final ImportTexts texts;

    PastImports(Workplace workplace, ImportModel model, ImportTexts texts) {
        super(4);
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.texts = texts;
        setId("import-past");
        model.past.subscribe(this::show);
    }

    private void show(List<ImportBatch> past) {
        getChildren().clear();
        if (past.isEmpty()) {
            return;
        }
        var heading = new Label(words.get("import.past"));
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        past.stream().limit(SHOWN).map(this::row).forEach(getChildren()::add);
    }

    private Node row(ImportBatch batch) {
        var file = new Label(batch.file());
        file.getStyleClass().add("strong");
        var told = new VBox(2, file, line(texts.whenAndWho(batch.at(), batch.who())), line(texts.counts(batch)));
        ImportBatch.@Nullable TakenBack back = batch.takenBack();
        if (back != null) {
            told.getChildren()
                    .add(line(words.get("import.taken-back", texts.whenAndWho(back.at(), back.who()), back.reason())));
        }
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMinWidth(0);
        var row = new HBox(12, told);
        if (back == null) {
            var takeBack = Buttons.plain(
                    "import-take-back-" + batch.id(),
                    words.get("import.take-back"),
                    () -> new TakingBackAsked(workplace, model, texts).ask(batch.id(), batch.file()));
            takeBack.setAccessibleText(words.get("import.take-back.of", batch.file()));
            row.getChildren().add(takeBack);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("import-past-row");
        return row;
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.getStyleClass().add("second-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
