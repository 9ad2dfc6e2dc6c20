package org.paintrend.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Saving;
import org.paintrend.words.Words;

/**
 * A panel with a form: what is typed is kept as a draft, saved with Ctrl+S, and where somebody else saved meanwhile both
 * versions are shown.
 *
 * @param <T> what is edited
 */
public abstract class FormPanel<T> implements Navigator.Panel {
    private static final double SIDE = 316;

    /** The services the panel works with. */
    protected final Workplace workplace;

    /** The texts of the language the user chose. */
    protected final Words words;

    /** Head, body and foot. */
    protected final BorderPane node = new BorderPane();

    private final ScrollPane body = new ScrollPane();
    private final FormDraft draft;
    private final String id;

    private final FormSaving<T> saving;
    private final DraftLine draftLine;
    private final Meanwhile meanwhile;

    /**
     * A panel without its fields; {@link #begin} puts them in.
     *
     * @param id begins the ids of the nodes
     * @param draftName under which what is typed is kept
     */
    protected FormPanel(Workplace workplace, String id, FormSaving<T> saving, String draftName) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.id = id;
        this.saving = saving;
        this.draft = new FormDraft(workplace, draftName, saving, saving);
        this.draftLine = new DraftLine(id + "-draft-discard", words.get("common.draft.discard"), this::discardDraft);
        asBody(body);
        Button save =
                Buttons.withKeys(Buttons.main(id + "-save", words.get("common.save"), saving::save), "Shortcut+S");
        save.disableProperty().bind(saving.busy);
        node.setId(id + "-panel");
        node.setCenter(body);
        node.setBottom(PanelParts.foot(workplace, id + "-cancel", draftLine, save));
        this.meanwhile = new Meanwhile(
                id,
                words,
                node,
                body,
                new EditingAnswers(workplace, saving, saving::saveOverTheirs, this::end, this::firstFocus));
        saving.whenStale(this::stale);
        saving.whenSaved(this::saved);
    }

    /**
     * Shows the form, and takes up what was typed and not saved.
     *
     * @param toFault puts the keyboard into the first field with a fault
     */
    protected final void begin(double width, String title, String about, Node fields, Runnable toFault) {
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        node.setTop(PanelParts.head(workplace, id + "-close", title, about));
        body.setContent(fields);
        saving.whenFaulty(toFault);
        draft.whenKept(() -> draftLine.say(words.get("record.draft.kept")));
        draft.restore(found -> {
            if (found) {
                draftLine.restored(words.get("record.draft.restored"));
            }
            filled();
            saving.model().whenChanged(this::touched);
        });
    }

    /** Shows something beside the form that stays in sight while the form is scrolled. */
    protected final void beside(Node content) {
        var side = new ScrollPane(content);
        asBody(side);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("suggestion-scroll");
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        HBox.setHgrow(body, Priority.ALWAYS);
        var both = new HBox(body, side);
        both.setMinHeight(0);
        node.setCenter(both);
    }

    /** Fields with the button beneath that voids what is edited. */
    protected final Node voidable(Node fields, Runnable remove) {
        Button button = Buttons.plain(id + "-void", Octicons.TRASH_16, words.get("record.void"), remove);
        button.getStyleClass().add("danger");
        var line = new HBox(button);
        line.getStyleClass().add("voiding");
        return new VBox(fields, line);
    }

    /** Called once the form shows what was saved or kept. */
    protected void filled() {}

    /** Called after every change of what is typed. */
    protected void changed() {}

    /** Called once it is on disk; nothing is left to do here unless the panel knows something. */
    protected void saved(T value) {
        end();
    }

    /** What is said when somebody voided meanwhile what is edited. */
    protected abstract String gone();

    /** What is said when it was moved away meanwhile; empty: it is still here. */
    protected Optional<String> movedAway(T theirs) {
        return Optional.empty();
    }

    /** Both versions, field by field. */
    protected abstract List<VersionRow> versions(T theirs);

    /** Nothing is left to save: the panel goes. */
    protected final void end() {
        settled();
        workplace.navigator().closePanel();
    }

    /** Nothing is left to save; the panel may stay to show what comes of it. */
    protected final void settled() {
        draft.end();
    }

    @Override
    public final Node node() {
        return node;
    }

    /** Keeps what was not saved. While it is being saved, the panel waits for the end. */
    @Override
    public final boolean mayClose() {
        if (saving.isSaving()) {
            return false;
        }
        draft.keep();
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", words.get("common.save"), saving::save));
    }

    @Override
    public final void closed() {
        draft.stop();
    }

    private static void asBody(ScrollPane pane) {
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("panel-body");
    }

    private void touched() {
        draftLine.say("");
        draft.touched();
        changed();
        saving.model().corrected();
    }

    private void discardDraft() {
        draft.discard();
        saving.model().recheck();
        firstFocus().requestFocus();
    }

    private void stale(Saving.Stale<T> stale) {
        if (stale.voided()) {
            settled();
            meanwhile.voided(gone());
            return;
        }
        movedAway(stale.theirs())
                .ifPresentOrElse(
                        text -> {
                            settled();
                            meanwhile.ended(words.get("record.procedure.moved"), text);
                        },
                        () -> meanwhile.changed(words.get("common.conflict.saved"), versions(stale.theirs())));
    }
}
