package org.paintrend.ui.common;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.paintrend.words.Words;

/** A panel that asks what is needed to do one thing, and does it. Nothing of it is kept when it is closed before. */
public abstract class QuestionPanel implements Navigator.Panel {
    /** The services the panel works with. */
    protected final Workplace workplace;

    /** The texts of the language the user chose. */
    protected final Words words;

    private final String id;
    private final BorderPane node = new BorderPane();
    private final Button act;
    private final String actText;
    private final BooleanSupplier waits;

    /**
     * A panel without its fields; {@link #begin} puts them in.
     *
     * @param id begins the ids of the nodes
     * @param act what the button says
     * @param waits whether what was asked for is under way, so that the panel waits for the end
     */
    protected QuestionPanel(Workplace workplace, String id, String act, BooleanSupplier waits) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.id = id;
        this.actText = act;
        this.act = Buttons.withKeys(Buttons.main(id + "-save", act, this::act), "Shortcut+S");
        this.waits = waits;
    }

    /**
     * Shows what is asked.
     *
     * @param ready whether it can be done now
     */
    protected final void begin(double width, String title, String about, Node fields, ObservableBooleanValue ready) {
        act.disableProperty().bind(Bindings.not(ready));
        node.setId(id);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        node.setTop(PanelParts.head(workplace, id + "-close", title, about));
        node.setCenter(fields);
        node.setBottom(PanelParts.foot(workplace, id + "-cancel", new Label(), act));
    }

    /** Fields that may be more than the panel can show at once. */
    protected static Node scrolled(Node fields) {
        var body = new ScrollPane(fields);
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        body.getStyleClass().add("edge-to-edge");
        return body;
    }

    /** Goes, and says why, when somebody else changed meanwhile what it asks about. */
    protected final void closeWhenStale(Editing<?> editing) {
        editing.whenStale(stale -> {
            editing.backToForm();
            workplace.navigator().closePanel();
            workplace.toasts().warn(words.get("record.stale"));
        });
    }

    /** Does what was asked for. */
    protected abstract void act();

    /** The button that does it. */
    protected final Node button() {
        return act;
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final boolean mayClose() {
        return !waits.getAsBoolean();
    }

    @Override
    public final List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", actText, act::fire));
    }
}
