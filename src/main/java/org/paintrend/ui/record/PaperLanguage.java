package org.paintrend.ui.record;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Words;

/** The choice of the language a paper is in: whoever reads it need not speak the clinic's. */
final class PaperLanguage {
    private PaperLanguage() {}

    /**
     * @param id of the panel
     * @param name what is chosen
     */
    static Segmented<Locale> of(String id, String name, ObjectProperty<Locale> language) {
        var choice = new Segmented<Locale>(name, Words.LANGUAGES, one -> one.getDisplayLanguage(one));
        choice.setId(id + "-language");
        choice.valueProperty().bindBidirectional(language);
        return choice;
    }
}
