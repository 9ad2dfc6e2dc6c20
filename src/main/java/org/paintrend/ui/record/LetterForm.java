package org.paintrend.ui.record;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.PaperLanguage;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.TextAreas;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** Chooses what stands on an outcome letter. */
final class LetterForm extends VBox {
    private static final int LINES = 5;
    private static final int LONGEST = 300;

    private final Segmented<Locale> language;

    LetterForm(Words words, LetterModel model, ProcedureNames names) {
        super(20);
        this.language = PaperLanguage.of("record-letter", words.get("record.letter.language"), model.language);
        getChildren().add(new FieldBox(words.get("record.letter.language"), language));
        if (model.courses().size() > 1) {
            var course = Choice.of(
                    model.courses(),
                    one -> names.date(one.procedure()) + " \u00b7 "
                            + names.technique(one.procedure().technique()),
                    "");
            course.setId("record-letter-course");
            course.setMaxWidth(Double.MAX_VALUE);
            course.valueProperty().bindBidirectional(model.course);
            getChildren().add(new FieldBox(words.get("record.letter.course"), course));
        }
        TextArea addressee = TextAreas.of(LINES);
        addressee.setId("record-letter-addressee");
        addressee.setTextFormatter(new TextFormatter<>(change -> fits(change.getControlNewText()) ? change : null));
        addressee.textProperty().bindBidirectional(model.addressee);
        getChildren()
                .addAll(
                        new FieldBox(words.get("record.letter.addressee"), addressee)
                                .hint(words.get("record.letter.addressee.hint")),
                        LeafletForm.remark("record-letter-notice", words.get("record.letter.notice")));
    }

    /** Where the keyboard goes. */
    Node first() {
        return language.firstFocus();
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && text.lines().count() <= LINES;
    }
}
