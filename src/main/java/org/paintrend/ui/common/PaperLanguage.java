package org.paintrend.ui.common;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import org.paintrend.words.Words;

/** The choice of the language a paper is in: whoever reads it need not speak the clinic's. */
public final class PaperLanguage {
    private PaperLanguage() {}

    /**
     * The choice of a panel.
     *
     * @param id of the panel
     * @param name what is chosen
     */
    public static Segmented<Locale> of(String id, String name, ObjectProperty<Locale> language) {
        var choice = new Segmented<Locale>(name, Words.LANGUAGES, one -> one.getDisplayLanguage(one));
        choice.setId(id + "-language");
        choice.valueProperty().bindBidirectional(language);
        return choice;
    }
}
