package org.paintrend.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.ImportResult;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Workplace;

/** The last step: what was imported, and the way back. */
final class DoneStep implements StepView {
    private final Button open;
    private final VBox node;

    DoneStep(Workplace workplace, ImportModel model, ImportTexts texts) {
        var words = workplace.words();
        var heading = new Label();
        heading.setId("import-done");
        heading.getStyleClass().add("heading");
        var counts = new Label();
        counts.setId("import-counts");
        counts.getStyleClass().add("second");
        counts.setWrapText(true);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        this.open = Buttons.main(
                "import-open-patients",
                words.get("import.open-patients"),
                () -> workplace.navigator().showPatients());
        Button takeBack = Buttons.plain("import-undo", words.get("import.take-back"), () -> {
            ImportResult.@Nullable Imported done = model.done.get();
            @Nullable Loaded loaded = model.loaded.get();
            if (done != null && loaded != null) {
                new TakingBackAsked(workplace, model, texts).ask(done.batch(), loaded.name());
            }
        });
        var row = new HBox(8, open, takeBack, Buttons.plain("import-again", words.get("import.again"), model::again));
        var card = new VBox(12, Icons.of(Octicons.CHECK_CIRCLE_24, 24), heading, counts, row);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "import-card");
        this.node = new VBox(card);
        model.done.subscribe((ImportResult.@Nullable Imported done) -> {
            @Nullable Loaded loaded = model.loaded.get();
            if (done != null && loaded != null) {
                heading.setText(words.get("import.done", loaded.name()));
                counts.setText(String.join(
                        " \u00b7 ",
                        texts.counts(
                                done.patients(),
                                done.procedures(),
                                done.assessments(),
                                done.updated(),
                                done.skipped())));
                takeBack.setVisible(done.batch() != 0);
                takeBack.setManaged(done.batch() != 0);
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return open;
    }
}
