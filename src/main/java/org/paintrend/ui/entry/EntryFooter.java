package org.paintrend.ui.entry;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Words;

/** Whether the input is on disk, and the way out: close, or save. */
final class EntryFooter extends HBox {
    private final Label state = new Label();
    private final FaultLine faults = new FaultLine();
    private final Button save;
    private final Words words;

    EntryFooter(Words words, Runnable close, Runnable save) {
        super(8);
        this.words = words;
        this.save = Buttons.withKeys(Buttons.main("entry-save", words.get("common.save"), save), "Shortcut+S");
        Button closing = Buttons.withKeys(Buttons.plain("entry-close", words.get("common.close"), close), "Esc");
        getStyleClass().add("entry-footer");
        setAlignment(Pos.CENTER_LEFT);
        state.setId("entry-state");
        state.setGraphicTextGap(8);
        state.setWrapText(true);
        faults.setId("entry-faults");
        var messages = new VBox(2, faults, state);
        messages.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(messages, Priority.ALWAYS);
        getChildren().addAll(messages, closing, this.save);
    }

    /** Shows faults that belong to no field. */
    void faults(String sentence) {
        faults.show("", sentence);
    }

    void show(EntrySaving.State saving, DraftKeeper.State draft) {
        save.setDisable(saving == EntrySaving.State.SAVING);
        state.getStyleClass().setAll("label", "second-line");
        switch (saving) {
            case NOT_SAVED -> warn("entry.not-saved");
            case SAVING -> say("entry.saving", null);
            case EDITING, CONFLICT, VOIDED, SAVED, GIVEN_UP -> {
                switch (draft) {
                    case KEPT -> say("entry.draft.kept", Octicons.CHECK_16);
                    case FAILED -> warn("entry.draft.failed");
                    case NONE -> state.setText("");
                }
                if (draft == DraftKeeper.State.NONE) {
                    state.setGraphic(null);
                }
            }
        }
    }

    private void say(String key, @Nullable Octicons icon) {
        state.setText(words.get(key));
        state.setGraphic(icon == null ? null : Icons.of(icon));
    }

    private void warn(String key) {
        say(key, Octicons.ALERT_16);
        state.getStyleClass().setAll("label", "entry-warning");
    }
}
