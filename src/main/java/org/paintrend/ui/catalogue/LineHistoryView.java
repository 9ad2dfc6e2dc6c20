package org.paintrend.ui.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.paintrend.clinic.LineChange;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Column;
import org.paintrend.words.Words;

/** What happened to a line of the catalogue: when, who, and what stands otherwise since. */
final class LineHistoryView extends VBox {
    private final Words words;
    private final LineTexts texts;
    private final CatalogueEntry entry;

    LineHistoryView(Words words, LineTexts texts, CatalogueEntry entry, List<LineChange> changes) {
        super(12);
        this.words = words;
        this.texts = texts;
        this.entry = entry;
        setId("catalogue-history");
        var heading = new Label(words.get("catalogue.history"));
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        changes.forEach(change -> getChildren().add(view(change)));
    }

    private VBox view(LineChange change) {
        String kind = words.get("catalogue.history."
                + change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String what = change.isUndo() ? words.get("history.undo", kind) : kind;
        var head = label(what, "history-what");
        var when = label(
                words.get(
                        "catalogue.history.by",
                        words.dateTime(change.at().toInstant(), change.at().getZone()),
                        change.who()),
                "second-line");
        var view = new VBox(2, head, when);
        boolean told = change.kind() == LineChange.Kind.CHANGED || change.kind() == LineChange.Kind.LIKE_PROGRAM;
        if (told) {
            view.getChildren()
                    .addAll(change.cells().stream()
                            .map(cell -> label(line(cell), "second"))
                            .toList());
        }
        view.setAccessibleText(Stream.concat(
                        Stream.of(what, when.getText()),
                        told ? change.cells().stream().map(this::line) : Stream.of())
                .collect(Collectors.joining("; ")));
        return view;
    }

    private String line(LineChange.Cell cell) {
        Column column = entry.chapter().columns().stream()
                .filter(one -> one.name().equals(cell.column()))
                .findFirst()
                .orElseThrow();
        return words.get(
                "catalogue.history.cell",
                texts.column(column),
                read(texts.value(column, cell.before())),
                read(texts.value(column, cell.after())));
    }

    private String read(String text) {
        return text.isEmpty() ? words.get("catalogue.history.nothing") : text;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
