package org.paintrend.ui.record;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.history.Deed;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.Words;

/** A day of the history, or one change; as high as its words are at the width of the list. Filled anew while scrolling. */
final class HistoryCell extends ListCell<HistoryRow> {
    private static final double TIME = 52;
    private static final double WHO = 132;
    private static final double BETWEEN = 12;

    private final Words words;
    private final HistoryWords told;
    private final Label day = text("history-day");
    private final Label time = text("second");
    private final Label who = text("second");
    private final Label headline = text("history-what");
    private final Label changed = text("fact");
    private final Label recorded = text("second");
    private final Label reason = text("second");
    private final HBox line;
    private final StackPane content;

    HistoryCell(Words words, HistoryWords told) {
        this.words = words;
        this.told = told;
        fix(time, TIME);
        fix(who, WHO);
        who.setAlignment(Pos.TOP_RIGHT);
        who.setTextAlignment(TextAlignment.RIGHT);
        var what = new VBox(2, headline, changed, recorded, reason);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        line = new HBox(BETWEEN, time, what, who);
        line.setAlignment(Pos.TOP_LEFT);
        content = new StackPane(day, line);
        content.setAlignment(Pos.BOTTOM_LEFT);
        getStyleClass().add("history-cell");
        setText(null);
        setGraphic(content);
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        content.setVisible(row != null && !empty);
        switch (row) {
            case null -> setAccessibleText("");
            case HistoryRow.Day(var date) -> {
                show(day, words.date(date));
                line.setVisible(false);
                line.setManaged(false);
                setAccessibleText(day.getText());
            }
            case HistoryRow.Happened(HistoryEntry entry) -> {
                show(day, "");
                line.setVisible(true);
                line.setManaged(true);
                show(entry);
            }
        }
    }

    private void show(HistoryEntry entry) {
        time.setText(words.time(entry.at().toLocalTime()));
        who.setText(entry.who());
        headline.setText(told.headline(entry));
        String details = String.join("\n", told.details(entry));
        boolean isNew = entry.deed() == Deed.CREATED;
        show(changed, isNew ? "" : details);
        show(recorded, isNew ? details : "");
        show(reason, told.reason(entry));
        setAccessibleText(told.spoken(entry));
    }

    /** A label's own skin takes what stands beside its text at the width it would like: a long line would never wrap. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + content.prefHeight(width - sides) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        content.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label text(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
    }
}
