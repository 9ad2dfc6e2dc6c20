package org.paintrend.ui.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Words;

/** Language and appearance at the upper right of the first start. */
final class Switches extends HBox {
    Switches(Words words, Program program) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        var language =
                new Segmented<Locale>(words.get("shell.language"), Words.LANGUAGES, one -> one.getDisplayLanguage(one));
        language.setId("language");
        language.setValue(program.language());
        language.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                program.speak(now);
            }
        });
        getChildren().addAll(language, new ThemeButton(words, program.theme()).node());
    }
}
