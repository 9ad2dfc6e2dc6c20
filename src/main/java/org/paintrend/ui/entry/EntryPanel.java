package org.paintrend.ui.entry;

import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Meanwhile;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Toasts;
import org.paintrend.words.SavedScores;
import org.paintrend.words.Words;

/** The panel "Enter scores": fields, what they would mean, and the way to save them. */
final class EntryPanel {
    private static final double WIDTH = 832;
    private static final double SIDE = 276;
    private static final Duration PAUSE_BEFORE_DRAFT = Duration.millis(500);

    private final EntryCase entry;
    private final AssessmentModel model;
    private final EntrySaving saving;
    private final DraftKeeper drafts;
    private final Words words;
    private final Navigator navigator;
    private final Toasts toasts;
    private final ObjLongConsumer<String> undo;
    private final Runnable stopListening;
    private final PauseTransition pause = new PauseTransition(PAUSE_BEFORE_DRAFT);
    private final BorderPane node = new BorderPane();
    private final VBox column = new VBox();
    private final ScrollPane scroll;
    private final FieldsView fields;
    private final Meanwhile meanwhile;
    private final EntryFooter footer;

    /**
     * A panel for one input.
     *
     * @param undo takes a change back by its name and its number
     * @param stopListening called when the panel is gone
     */
    EntryPanel(
            EntryCase entry,
            AssessmentModel model,
            EntrySaving saving,
            DraftKeeper drafts,
            Words words,
            Navigator navigator,
            Toasts toasts,
            ObjLongConsumer<String> undo,
            Runnable stopListening) {
        this.entry = entry;
        this.model = model;
        this.saving = saving;
        this.drafts = drafts;
        this.words = words;
        this.navigator = navigator;
        this.toasts = toasts;
        this.undo = undo;
        this.stopListening = stopListening;
        this.footer = new EntryFooter(words, navigator::closePanel, saving::save);
        var faults = new Faults(model, words, footer::faults);
        this.fields = new FieldsView(model, words, faults);
        entry.draft().ifPresent(draft -> {
            model.restore(draft);
            column.getChildren().add(restored());
        });
        column.getChildren().add(fields);
        column.getStyleClass().add("entry-column");
        this.scroll = scroll(column);
        build();
        this.meanwhile = new Meanwhile("entry", words, node, scroll, new Answered());
        saving.whenSaved(this::saved);
        saving.whenFaulty(faults::focusFirst);
        saving.state().addListener((observed, before, now) -> follow(now));
        drafts.state().addListener((observed, before, now) -> showState());
        pause.setOnFinished(finished -> keepDraft(ended -> {}));
        model.look().addListener((observed, before, now) -> changed());
        showState();
    }

    Node node() {
        return node;
    }

    Node firstFocus() {
        // A scroll pane takes its content in only once it is styled; before that nothing in it can be focused.
        node.applyCss();
        return fields.firstFocus();
    }

    /** Saves what was entered. */
    void save() {
        saving.save();
    }

    /** Keeps what was not saved, and says so. While it is being saved, the panel waits for the end. */
    boolean mayClose() {
        if (saving.state().get() == EntrySaving.State.SAVING) {
            return false;
        }
        pause.stop();
        if (!saving.state().get().over()) {
            keepDraft(this::sayKept);
        }
        return true;
    }

    void closed() {
        pause.stop();
        stopListening.run();
    }

    private void build() {
        node.getStyleClass().add("entry-panel");
        node.setId("entry-panel");
        node.setPrefWidth(WIDTH);
        ScrollPane side = scroll(new SideView(model, words));
        side.getStyleClass().add("entry-side-scroll");
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var middle = new HBox(scroll, side);
        middle.setMinHeight(0);
        node.setTop(new EntryHeader(entry, words, navigator::closePanel));
        node.setCenter(middle);
        node.setBottom(footer);
    }

    private static ScrollPane scroll(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }

    private HBox restored() {
        var text = new Label(words.get("entry.draft.restored"));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, Icons.of(Octicons.HISTORY_16), text);
        Button discard = Buttons.link("entry-draft-discard", words.get("common.draft.discard"), () -> {
            model.discard();
            column.getChildren().remove(line);
            pause.stop();
            drafts.discard();
            fields.firstFocus().requestFocus();
        });
        line.getChildren().add(discard);
        line.setId("entry-restored");
        line.getStyleClass().add("entry-restored");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void changed() {
        if (!saving.state().get().over()) {
            drafts.outdated();
            pause.playFromStart();
        }
    }

    private void keepDraft(Consumer<DraftKeeper.State> then) {
        if (model.dirty()) {
            drafts.keep(entry.draft(model.draft()), then);
        } else {
            drafts.discard();
        }
    }

    /** The panel is gone by then. */
    private void sayKept(DraftKeeper.State ended) {
        String patient = entry.patient().displayName();
        if (ended == DraftKeeper.State.KEPT) {
            toasts.say(words.get("entry.draft.toast", patient));
        } else {
            toasts.warn(words.get("entry.draft.lost", patient));
        }
    }

    private void follow(EntrySaving.State state) {
        Assessment theirs = saving.theirs();
        Assessment mine = model.look().get().preview().assessment();
        if (state == EntrySaving.State.CONFLICT && theirs != null && mine != null) {
            meanwhile.changed(
                    words.get("entry.conflict.saved", theirs.recordedBy()),
                    new ScoreVersions(words, model.episode(), theirs, mine).rows());
        } else if (state == EntrySaving.State.VOIDED) {
            pause.stop();
            drafts.discard();
            meanwhile.voided(words.get("entry.voided"));
        } else {
            meanwhile.form();
        }
        showState();
    }

    private void showState() {
        footer.show(saving.state().get(), drafts.state().get());
    }

    private void saved(Saving.Saved<Assessment> saved) {
        pause.stop();
        drafts.discard();
        navigator.closePanel();
        var names = new SavedScores(words);
        String what = names.name(model.episode(), saved.value());
        toasts.say(names.line(model.episode(), saved.value()), () -> undo.accept(what, saved.change()));
    }

    /** What is done with two versions once both were seen. */
    private final class Answered implements Meanwhile.Answers {
        @Override
        public void saveMine() {
            saving.saveOverTheirs();
        }

        @Override
        public void keepTheirs() {
            saving.givenUp();
            pause.stop();
            drafts.discard();
            navigator.closePanel();
        }

        @Override
        public void backToForm() {
            saving.backToForm();
            fields.firstFocus().requestFocus();
        }

        @Override
        public void close() {
            navigator.closePanel();
        }
    }
}
