package org.paintrend.ui.entry;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Clinical;
import org.paintrend.words.SavedScores;
import org.paintrend.words.Words;

/** Both versions of an assessment that somebody else changed meanwhile, side by side; one of them is chosen. */
final class ConflictView extends VBox {
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");

    private final Words words;
    private final Clinical clinical;
    private final GridPane versions = new GridPane();
    private final Button keepTheirs;

    ConflictView(Words words, Runnable keepTheirs, Runnable keepMine) {
        super(16);
        this.words = words;
        this.clinical = new Clinical(words);
        setId("entry-conflict");
        getStyleClass().add("entry-conflict");
        var title = new Label(words.get("entry.conflict.title"));
        title.getStyleClass().add("heading");
        var text = new Label(words.get("entry.conflict.text"));
        text.getStyleClass().add("second");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        versions.getStyleClass().add("entry-versions");
        var name = new ColumnConstraints();
        name.setPercentWidth(22);
        var version = new ColumnConstraints();
        version.setPercentWidth(39);
        versions.getColumnConstraints().setAll(name, version, version);
        this.keepTheirs = Buttons.plain("entry-keep-theirs", words.get("entry.conflict.theirs"), keepTheirs);
        Button mine = Buttons.main("entry-keep-mine", words.get("entry.conflict.mine"), keepMine);
        getChildren().addAll(title, text, versions, new HBox(8, this.keepTheirs, mine));
    }

    /** Where the keyboard goes: to the choice that changes nothing. */
    Node firstFocus() {
        return keepTheirs;
    }

    /** Shows what is saved now beside what was to be saved. */
    void show(Episode episode, Assessment theirs, Assessment mine) {
        var names = new SavedScores(words);
        versions.getChildren().clear();
        versions.add(head(words.get("entry.conflict.saved", theirs.recordedBy())), 1, 0);
        versions.add(head(words.get("entry.conflict.yours")), 2, 0);
        row(1, words.get("entry.when"), when(episode, theirs), when(episode, mine));
        row(2, words.get("entry.timepoint"), names.timepoint(episode, theirs), names.timepoint(episode, mine));
        row(3, words.get("entry.how"), how(theirs), how(mine));
        row(4, clinical.instrument(Instrument.NRS), nrs(theirs), nrs(mine));
        row(5, clinical.instrument(Instrument.LANSS), lanss(theirs), lanss(mine));
        row(
                6,
                words.get("entry.pgic"),
                number(theirs.pgic() == null ? null : theirs.pgic().value()),
                number(mine.pgic() == null ? null : mine.pgic().value()));
        row(
                7,
                words.get("entry.mrc"),
                number(theirs.mrc() == null ? null : theirs.mrc().grade()),
                number(mine.mrc() == null ? null : mine.mrc().grade()));
        row(8, words.get("entry.absence.name"), absence(theirs), absence(mine));
        row(9, words.get("entry.note"), text(theirs.note()), text(mine.note()));
    }

    private void row(int row, String name, String theirs, String mine) {
        if (theirs.isEmpty() && mine.isEmpty()) {
            return;
        }
        boolean different = !Objects.equals(theirs, mine);
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        versions.add(label, 0, row);
        versions.add(value(theirs, different), 1, row);
        versions.add(value(mine, different), 2, row);
    }

    private Label value(String text, boolean different) {
        var label = new Label(text.isEmpty() ? words.get("common.not-recorded") : text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("entry-version");
        label.pseudoClassStateChanged(DIFFERENT, different);
        if (different) {
            label.setGraphic(Icons.of(Octicons.DOT_FILL_16, 12));
            label.setAccessibleText(words.get("entry.conflict.differs", label.getText()));
        }
        return label;
    }

    private static Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().add("column-head");
        label.setWrapText(true);
        return label;
    }

    private String when(Episode episode, Assessment one) {
        return one.takenAt() == null
                ? words.get("placement.time-not-recorded")
                : words.dateTime(one.takenAt(), episode.procedure().at().zone());
    }

    private String how(Assessment one) {
        return one.mode() == null ? "" : clinical.mode(one.mode());
    }

    private String nrs(Assessment one) {
        return one.nrs() == null
                ? ""
                : one.nrs().value() + " (" + clinical.recall(one.nrs().recall()) + ")";
    }

    private String lanss(Assessment one) {
        Integer total = one.score(Instrument.LANSS);
        return total != null ? total.toString() : one.lanss() == null ? "" : words.get("entry.earlier.partly");
    }

    private String absence(Assessment one) {
        return one.absence() == null ? "" : clinical.absence(one.absence());
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
