package org.paintrend.ui.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Catalogue;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.Column;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FormPanel;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.ui.common.Workplace;

/** The panel that adds a line to the catalogue, or changes one. */
final class LinePanel extends FormPanel<CatalogueEntry> {
    private static final double WIDTH = 600;

    private final LineTexts texts;
    private final LineSaving saving;
    private final LineFields fields;

    /** @param edited what is changed, or absent: a new line of the chapter */
    LinePanel(Workplace workplace, LineTexts texts, Chapter chapter, @Nullable CatalogueEntry edited) {
        var saving = new LineSaving(workplace, texts, chapter, edited);
        super(workplace, "catalogue", saving, "catalogue/" + chapter.id() + "/" + (edited == null ? "" : edited.id()));
        this.texts = texts;
        this.saving = saving;
        this.fields = new LineFields(words, saving.model(), texts);
        begin(
                WIDTH,
                edited == null ? words.get("catalogue.add." + chapter.id()) : texts.title(edited),
                edited == null ? texts.chapter(chapter) : about(edited),
                edited == null ? fields : new VBox(fields, around(edited)),
                fields::toFault);
    }

    @Override
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    protected String gone() {
        return words.get("catalogue.gone");
    }

    @Override
    protected List<VersionRow> versions(CatalogueEntry theirs) {
        return new LineVersions(texts, theirs, saving.model()).rows();
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
    private Node around(CatalogueEntry entry) {
        var around = new VBox(16, remark(words.get("catalogue.source." + entry.cell("source"))));
        if (texts.isOutsideTable(entry)) {
            around.getChildren().add(remark(texts.outsideTable()));
        }
        around.getStyleClass().add("catalogue-around");
        FlowPane actions = actions(entry);
        if (!actions.getChildren().isEmpty()) {
            around.getChildren().add(actions);
        }
        if (entry.row() != null) {
            workplace
                    .tasks()
                    .run(
                            () -> workplace.clinic().catalogue().history(entry),
                            changes -> around.getChildren().add(new LineHistoryView(words, texts, entry, changes)));
        }
        return around;
    }

    private static Label remark(String text) {
        var remark = new Label(text);
        remark.getStyleClass().add("second-line");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        return remark;
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
}
