package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.medication.Intake;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.MedicationWords;
import org.paintrend.words.Words;

/** What was recorded of one drug at one timepoint: a sign with its word, the dose, the note. */
final class MedicationCell extends VBox {
    private static final int SIGN = 14;

    private final List<String> said = new ArrayList<>();

    private MedicationCell() {
        super(1);
        getStyleClass().add("medication-cell");
    }

    /** A drug of which something was said. */
    static MedicationCell of(Words words, SheetDesign design, Intake intake) {
        var names = new MedicationWords(words);
        var cell = new MedicationCell();
        cell.sign(sign(intake.change()), names.change(design, intake.medicine(), intake.change()));
        Optional.of(names.dose(design, intake))
                .filter(dose -> !dose.isEmpty())
                .or(() -> Optional.of(words.get("medication.dose-missing"))
                        .filter(missing ->
                                intake.isTaken() && intake.medicine().unit().isPresent()))
                .ifPresent(dose -> cell.line(dose, "trend-when"));
        if (!intake.note().isEmpty()) {
            cell.line(intake.note(), "caption");
        }
        return cell;
    }

    /** A drug of before of which nothing was said. */
    static MedicationCell unanswered(Words words) {
        var cell = new MedicationCell();
        cell.sign(Octicons.QUESTION_16, words.get("medication.unanswered"));
        return cell;
    }

    /** An answer that is about no drug. */
    static MedicationCell answer(String word) {
        var cell = new MedicationCell();
        cell.sign(Octicons.CHECK_16, word);
        return cell;
    }

    /** A figure. */
    static MedicationCell figure(String text) {
        var cell = new MedicationCell();
        cell.line(text, "score");
        return cell;
    }

    /** Why there is no figure. */
    static MedicationCell remark(String text) {
        var cell = new MedicationCell();
        cell.line(text, "caption");
        return cell;
    }

    /** Nothing to say. */
    static MedicationCell empty() {
        return new MedicationCell();
    }

    /** Its lines in one; an empty text: there are none. */
    String spoken() {
        return String.join(", ", said);
    }

    private void sign(Ikon icon, String word) {
        Label label = line(word, "second-line");
        label.setGraphic(Icons.of(icon, SIGN));
        label.setGraphicTextGap(6);
    }

    private Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(label);
        said.add(text);
        return label;
    }

    private static Ikon sign(MedicineChange change) {
        return switch (change) {
            case TAKEN -> Octicons.CHECK_16;
            case UNCHANGED -> Octicons.ARROW_RIGHT_16;
            case REDUCED -> Octicons.ARROW_DOWN_16;
            case INCREASED -> Octicons.ARROW_UP_16;
            case STOPPED -> Octicons.CIRCLE_SLASH_16;
            case ADDED -> Octicons.PLUS_16;
        };
    }
}
