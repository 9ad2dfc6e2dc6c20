package org.paintrend.ui.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Catalogue;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.Column;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.DraftLine;
import org.paintrend.ui.common.EditingAnswers;
import org.paintrend.ui.common.FormDraft;
import org.paintrend.ui.common.Meanwhile;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The panel that adds a line to the catalogue, or changes one. */
final class LinePanel implements Navigator.Panel {
    private static final double WIDTH = 600;

    private final Workplace workplace;
    private final Words words;
    private final LineTexts texts;
    private final LineSaving saving;
    private final LineFields fields;
    private final BorderPane node = new BorderPane();
    private final VBox content = new VBox();
    private final DraftLine draftLine;
    private final FormDraft draft;
    private final Meanwhile meanwhile;

    /** @param edited what is changed, or absent: a new line of the chapter */
    LinePanel(Workplace workplace, LineTexts texts, Chapter chapter, @Nullable CatalogueEntry edited) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.texts = texts;
        this.saving = new LineSaving(workplace, texts, chapter, edited, this::end);
        this.draft = new FormDraft(
                workplace, "catalogue/" + chapter.id() + "/" + (edited == null ? "" : edited.id()), saving, saving);
        this.draftLine =
                new DraftLine("catalogue-draft-discard", words.get("common.draft.discard"), this::discardDraft);
        this.fields = new LineFields(words, saving.model(), texts);
        content.getChildren().add(fields);
        if (edited != null) {
            showAround(edited);
        }
        var body = new ScrollPane(content);
        body.setFitToWidth(true);
        body.getStyleClass().add("panel-body");
        node.setId("catalogue-panel");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(PanelParts.head(
                workplace,
                "catalogue-close",
                edited == null ? words.get("catalogue.add." + chapter.id()) : texts.title(edited),
                edited == null ? texts.chapter(chapter) : about(edited)));
        node.setCenter(body);
        Button save =
                Buttons.withKeys(Buttons.main("catalogue-save", words.get("common.save"), saving::save), "Shortcut+S");
        save.disableProperty().bind(saving.busy);
        node.setBottom(PanelParts.foot(workplace, "catalogue-cancel", draftLine, save));
        this.meanwhile = new Meanwhile(
                "catalogue",
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
            saving.model().whenChanged(this::changed);
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
        return List.of(Shortcut.of("Shortcut+S", words.get("common.save"), saving::save));
    }

    @Override
    public void closed() {
        draft.stop();
    }

    /** The chapter, what stays as it was first, and the id. */
    private String about(CatalogueEntry entry) {
        Stream<String> lasting = entry.chapter().columns().stream()
                .filter(column -> column.isLasting() && column.form() != Column.Form.ID)
                .map(column -> texts.value(column, entry.cell(column.name())));
        return Stream.concat(Stream.concat(Stream.of(texts.chapter(entry.chapter())), lasting), Stream.of(entry.id()))
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** Beneath the fields: where the line comes from, what else can be done with it, and what happened to it. */
    private void showAround(CatalogueEntry entry) {
        var origin = new Label(words.get("catalogue.source." + entry.cell("source")));
        origin.getStyleClass().add("second-line");
        origin.setWrapText(true);
        origin.setMinHeight(Region.USE_PREF_SIZE);
        var around = new VBox(16, origin);
        around.getStyleClass().add("catalogue-around");
        FlowPane actions = actions(entry);
        if (!actions.getChildren().isEmpty()) {
            around.getChildren().add(actions);
        }
        content.getChildren().add(around);
        if (entry.row() != null) {
            workplace
                    .tasks()
                    .run(
                            () -> workplace.clinic().catalogue().history(entry),
                            changes -> around.getChildren().add(new LineHistoryView(words, texts, entry, changes)));
        }
    }

    private FlowPane actions(CatalogueEntry entry) {
        Catalogue catalogue = workplace.clinic().catalogue();
        var actions = new FlowPane(8, 8);
        if (entry.isChanged()) {
            actions.getChildren()
                    .add(Buttons.plain(
                            "catalogue-like-program",
                            Octicons.HISTORY_16,
                            words.get("catalogue.like-program"),
                            () -> saving.act(
                                    "catalogue.like-program.done", entry, () -> catalogue.likeProgram(entry))));
        }
        if (entry.isRetired()) {
            actions.getChildren()
                    .add(Buttons.plain(
                            "catalogue-bring-back",
                            Octicons.SYNC_16,
                            words.get("catalogue.bring-back"),
                            () -> saving.act("catalogue.brought-back", entry, () -> catalogue.bringBack(entry))));
        } else if (!entry.chapter().isClosed()) {
            actions.getChildren()
                    .add(Buttons.plain(
                            "catalogue-retire",
                            Octicons.ARCHIVE_16,
                            words.get("catalogue.retire"),
                            () -> saving.act("catalogue.retired", entry, () -> catalogue.retire(entry))));
        }
        return actions;
    }

    private void changed() {
        draftLine.say("");
        draft.touched();
        saving.model().corrected();
    }

    private void discardDraft() {
        draft.discard();
        saving.model().recheck();
        fields.first().requestFocus();
    }

    /** Nothing is left to save here. */
    private void end() {
        draft.end();
        workplace.navigator().closePanel();
    }

    private void stale(Saving.Stale<CatalogueEntry> stale) {
        if (stale.voided()) {
            draft.end();
            meanwhile.voided(words.get("catalogue.gone"));
        } else {
            meanwhile.changed(
                    words.get("common.conflict.saved"), new LineVersions(texts, stale.theirs(), saving.model()).rows());
        }
    }
}
