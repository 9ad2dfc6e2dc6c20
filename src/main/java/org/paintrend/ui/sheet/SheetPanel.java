package org.paintrend.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.DraftLine;
import org.paintrend.ui.common.EditingAnswers;
import org.paintrend.ui.common.FormDraft;
import org.paintrend.ui.common.Meanwhile;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The panel that fills a sheet of a procedure, or changes what was filled in. */
public final class SheetPanel implements Navigator.Panel {
    private static final double WIDTH = 640;
    private static final double WITH_SIDE = 880;
    private static final double SIDE = 316;

    private final Workplace workplace;
    private final Words words;
    private final SheetPlace place;
    private final SheetSaving saving;
    private final SheetModel model;
    private final SheetBody fields;
    private final BorderPane node = new BorderPane();
    private final DraftLine draftLine;
    private final FormDraft draft;
    private final Meanwhile meanwhile;
    private boolean isOver;

    /** @param edited what is changed, or absent: a new one */
    SheetPanel(Workplace workplace, SheetPlace place, @Nullable Sheet edited) {
        this(
                workplace,
                place,
                edited,
                (model, needsReason) -> place.kind() == SheetKind.SAFETY
                        ? new SafetyBody(
                                workplace.words(), model, place.subject().safety(), needsReason)
                        : new SheetFields(workplace.words(), model, needsReason));
    }

    /** The same with another way to fill it. */
    SheetPanel(Workplace workplace, SheetPlace place, @Nullable Sheet edited, SheetBody.Maker maker) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.place = place;
        this.saving = new SheetSaving(workplace, place, edited, this::saved, this::end);
        this.model = saving.model();
        this.draft = new FormDraft(
                workplace,
                edited == null
                        ? place.id() + "/new/" + place.procedure().value()
                        : "sheet/" + edited.id().value(),
                saving,
                saving);
        this.draftLine = new DraftLine("sheet-draft-discard", words.get("common.draft.discard"), this::discardDraft);
        this.fields = maker.of(model, edited != null);
        ScrollPane body = scroll(edited == null ? fields.fields() : new VBox(fields.fields(), voiding()));
        double width = fields.side().isPresent() ? WITH_SIDE : WIDTH;
        node.setId("sheet-panel");
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        node.setTop(PanelParts.head(workplace, "sheet-close", place.name(words), place.about()));
        node.setCenter(fields.side().<Node>map(side -> beside(body, side)).orElse(body));
        Button save =
                Buttons.withKeys(Buttons.main("sheet-save", words.get("common.save"), saving::save), "Shortcut+S");
        save.disableProperty().bind(saving.busy);
        node.setBottom(new VBox(elsewhere(), PanelParts.foot(workplace, "sheet-cancel", draftLine, save)));
        this.meanwhile = new Meanwhile(
                "sheet",
                words,
                node,
                body,
                new EditingAnswers(workplace, saving, saving::saveOverTheirs, this::end, fields::first));
        saving.whenFaulty(fields::toFault);
        saving.whenStale(this::stale);
        draft.whenKept(() -> draftLine.say(words.get("record.draft.kept")));
        draft.restore(found -> {
            if (found) {
                draftLine.restored(words.get("record.draft.restored"));
            }
            fields.filled();
            model.whenChanged(this::changed);
        });
    }

    @Override
    public Node node() {
        return node;
    }

    /** Keeps what was not saved. While it is being saved, the panel waits for the end. */
    @Override
    public boolean mayClose() {
        if (saving.isSaving()) {
            return false;
        }
        draft.keep();
        return true;
    }

    @Override
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    public List<Shortcut> shortcuts() {
        if (isOver) {
            return List.of();
        }
        Shortcut save = Shortcut.of("Shortcut+S", words.get("common.save"), saving::save);
        String answers = Stream.of("entry.lanss.key.yes", "entry.lanss.key.no", "common.unknown.key")
                .map(words::get)
                .collect(Collectors.joining("  "));
        return place.kind() == SheetKind.SAFETY
                ? List.of(save, Shortcut.told(answers, words.get("safety.keys")))
                : List.of(save);
    }

    @Override
    public void closed() {
        draft.stop();
    }

    private static ScrollPane scroll(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("panel-body");
        return pane;
    }

    private static Node beside(ScrollPane body, Node content) {
        ScrollPane side = scroll(content);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        side.getStyleClass().add("suggestion-scroll");
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        HBox.setHgrow(body, Priority.ALWAYS);
        var both = new HBox(body, side);
        both.setMinHeight(0);
        return both;
    }

    /** What is wrong and belongs to no field that could say so itself. */
    private Node elsewhere() {
        var wrong = new Label();
        wrong.setId("sheet-wrong");
        wrong.getStyleClass().addAll("field-fault", "sheet-wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        var names = new SheetWords(words);
        model.faults.shown().subscribe(faults -> {
            wrong.setText(faults.stream()
                    .filter(fault -> !fields.showsFaults(fault.field()))
                    .map(fault -> fields.sentence(names, fault))
                    .distinct()
                    .collect(Collectors.joining(" ")));
            wrong.setVisible(!wrong.getText().isEmpty());
            wrong.setManaged(wrong.isVisible());
        });
        return wrong;
    }

    private Node voiding() {
        Button remove = Buttons.plain("sheet-void", Octicons.TRASH_16, words.get("record.void"), saving::voidSheet);
        remove.getStyleClass().add("danger");
        var line = new HBox(remove);
        line.getStyleClass().add("voiding");
        return line;
    }

    private void changed() {
        draftLine.say("");
        draft.touched();
        fields.changed();
        model.corrected();
    }

    private void discardDraft() {
        draft.discard();
        model.recheck();
        fields.first().requestFocus();
    }

    /** What was saved may lead on; the way there is shown instead of the fields. */
    private void saved(Sheet sheet) {
        Optional<Node> steps = place.kind() == SheetKind.GOING_HOME
                ? GoingHomeSteps.of(workplace, place, sheet, "going-home", action -> {
                    end();
                    action.run();
                })
                : Optional.empty();
        steps.ifPresentOrElse(this::leadOn, this::end);
    }

    private void leadOn(Node steps) {
        draft.end();
        isOver = true;
        var view = new VBox(16, steps);
        view.getStyleClass().add("meanwhile");
        node.setCenter(view);
        node.setBottom(PanelParts.foot(workplace, "sheet-leave", new Region()));
        node.applyCss();
        steps.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Nothing is left to save here. */
    private void end() {
        draft.end();
        workplace.navigator().closePanel();
    }

    private void stale(Saving.Stale<Sheet> stale) {
        if (stale.voided()) {
            draft.end();
            meanwhile.voided(words.get("sheet.gone"));
        } else {
            meanwhile.changed(
                    words.get("common.conflict.saved"),
                    new SheetVersions(new SheetWords(words), place.design(), stale.theirs(), model.form()).rows());
        }
    }
}
