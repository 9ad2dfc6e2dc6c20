package org.paintrend.ui.common;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.words.Words;

/**
 * What a panel shows in the place of its form when somebody else changed meanwhile what is edited in it: both
 * versions, of which one is chosen. Where nothing is left to change, it says so and can only be closed.
 */
public final class Meanwhile {
    private final String id;
    private final Words words;
    private final BorderPane panel;
    private final ScrollPane body;
    private final Answers answers;
    private @Nullable Node form;
    private @Nullable Node foot;

    /** What can be answered. */
    public interface Answers {
        /** What was typed is saved over the other version. */
        void saveMine();

        /** The other version stays; the edit is over. */
        void keepTheirs();

        /** Nothing is decided; the form is shown again as it was left. */
        void backToForm();

        /** What was edited is not there any more: the panel goes. */
        void close();
    }

    /**
     * @param id begins the ids of the nodes shown
     * @param panel whose foot goes while something is asked
     * @param body holds the form
     */
    public Meanwhile(String id, Words words, BorderPane panel, ScrollPane body, Answers answers) {
        this.id = id;
        this.words = words;
        this.panel = panel;
        this.body = body;
        this.answers = answers;
    }

    /**
     * Asks which version stays.
     *
     * @param saved what stands over the other version
     */
    public void changed(String saved, List<VersionRow> rows) {
        boolean differ = rows.stream().anyMatch(VersionRow::differs);
        String text = words.get(differ ? "common.conflict.text" : "common.conflict.alike");
        VBox view = view("-conflict", words.get("common.conflict.title"), text);
        view.getChildren().add(new VersionsView(words, saved, rows));
        // The keyboard goes to the answer that changes nothing.
        show(
                view,
                text,
                Buttons.plain(id + "-conflict-back", words.get("common.conflict.back"), this::back),
                Buttons.plain(id + "-keep-theirs", words.get("common.conflict.theirs"), answers::keepTheirs),
                Buttons.main(id + "-keep-mine", words.get("common.conflict.mine"), this::mine));
    }

    /** Says that it was voided; only the history knows it now. */
    public void voided(String text) {
        ended(words.get("common.voided.title"), text);
    }

    /** Says why nothing is left to change here. */
    public void ended(String title, String text) {
        show(
                view("-ended", title, text),
                text,
                Buttons.plain(id + "-ended-close", words.get("common.close"), answers::close));
    }

    /** Shows the form again. */
    public void form() {
        if (form != null) {
            body.setContent(form);
            panel.setBottom(foot);
            form = null;
        }
    }

    private void back() {
        form();
        answers.backToForm();
    }

    private void mine() {
        form();
        answers.saveMine();
    }

    private VBox view(String suffix, String title, String text) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var sentence = new Label(text);
        sentence.getStyleClass().add("second");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var view = new VBox(16, new VBox(6, heading, sentence));
        view.setId(id + suffix);
        view.getStyleClass().add("meanwhile");
        return view;
    }

    private void show(Node view, String text, Button... buttons) {
        var row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("panel-foot");
        if (form == null) {
            form = body.getContent();
            foot = panel.getBottom();
        }
        body.setContent(view);
        body.setVvalue(0);
        panel.setBottom(row);
        buttons[0].setAccessibleHelp(text);
        buttons[0].requestFocus();
    }
}
