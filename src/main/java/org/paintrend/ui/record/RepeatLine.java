package org.paintrend.ui.record;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.followup.Repeat;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** Says quietly that a target was treated again while its earlier course is still followed; a clinician decides. */
final class RepeatLine extends HBox {
    RepeatLine(Words words, Repeat repeat, ProcedureNames names, Runnable end) {
        super(10);
        setId("record-repeat");
        getStyleClass().add("repeat-line");
        setAlignment(Pos.CENTER_LEFT);
        var text = new Label(words.get("record.repeat", names.date(repeat.later()), names.date(repeat.earlier())));
        text.getStyleClass().add("second");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.SOMETIMES);
        getChildren()
                .addAll(
                        Icons.of(Octicons.INFO_16),
                        text,
                        Buttons.link("record-repeat-end", words.get("record.repeat.end"), end));
    }
}
