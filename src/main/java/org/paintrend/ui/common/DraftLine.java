package org.paintrend.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What there is to say about a form's draft, and once one was taken up the way to throw it away. */
public final class DraftLine extends HBox {
    private final Label text = new Label();
    private final Button discard;

    /**
     * @param id the node id of the way to throw it away
     * @param discarded called when it is thrown away
     */
    public DraftLine(String id, String discardText, Runnable discarded) {
        super(8);
        this.discard = Buttons.link(id, discardText, () -> {
            say("");
            offerDiscard(false);
            discarded.run();
        });
        text.getStyleClass().add("second-line");
        discard.setMinWidth(Region.USE_PREF_SIZE);
        discard.managedProperty().bind(discard.visibleProperty());
        offerDiscard(false);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(text, discard);
    }

    /** Says something about the draft, or nothing. */
    public void say(String line) {
        text.setText(line);
    }

    /** A draft was taken up. */
    public void restored(String line) {
        say(line);
        offerDiscard(true);
    }

    private void offerDiscard(boolean offered) {
        discard.setVisible(offered);
    }
}
