package org.paintrend.ui.followups;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.ColumnsRow;
import org.paintrend.ui.common.TwoLines;
import org.paintrend.words.Words;

/** A row of the list. Its nodes are made once and filled anew as the list scrolls. */
final class DueCell extends ListCell<DueItem> {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Words words;
    private final DueTexts texts;
    private final DueWatch watch;
    private final ReadOnlyDoubleProperty table;
    private final TwoLines patient = new TwoLines("strong");
    private final TwoLines procedure = new TwoLines("plain");
    private final TwoLines timepoint = new TwoLines("plain");
    private final WindowBar window = new WindowBar();
    private final TwoLines due = new TwoLines("plain");
    private final TwoLines phone = new TwoLines("plain");
    private final TwoLines attempts = new TwoLines("plain");
    private final Button missed;
    private final Button more;
    private final Button enter;
    private final ColumnsRow<DueColumn> row;
    private final Text group = new Text();
    private final Text count = new Text();
    private final HBox heading = new HBox(8, group, count);

    DueCell(Words words, DueTexts texts, DueWatch watch, ReadOnlyDoubleProperty table, DueActions actions) {
        this.words = words;
        this.texts = texts;
        this.watch = watch;
        this.table = table;
        missed = Buttons.icon("due-not-reached", Octicons.X_16, words.get("followups.not-reached"), () -> {});
        missed.setGraphic(new PhoneMark());
        missed.setOnAction(event -> act(actions::notReached));
        due.getStyleClass().add("due");
        more = Buttons.icon("due-more", Octicons.KEBAB_HORIZONTAL_16, words.get("followups.more"), () -> {});
        more.setOnAction(event -> act(line -> actions.menu(line, more)));
        enter = Buttons.plain("due-enter", words.get("followups.enter"), () -> act(actions::enterScores));
        enter.getStyleClass().add("small");
        var buttons = new HBox(2, missed, more, enter);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox.setMargin(enter, new Insets(0, 0, 0, 4));
        // Three buttons a row would make the way through the list endless: the chosen row has them in the tab order.
        List.of(missed, more, enter)
                .forEach(button -> button.focusTraversableProperty().bind(selectedProperty()));
        Map<DueColumn, Node> cells = new EnumMap<>(Map.of(
                DueColumn.PATIENT, patient,
                DueColumn.PROCEDURE, procedure,
                DueColumn.TIMEPOINT, timepoint,
                DueColumn.WINDOW, window,
                DueColumn.DUE, due,
                DueColumn.PHONE, phone,
                DueColumn.ATTEMPTS, attempts,
                DueColumn.ACTIONS, buttons));
        row = new ColumnsRow<>(cells, table);
        group.getStyleClass().setAll("strong");
        count.getStyleClass().setAll("second-line");
        heading.getStyleClass().add("due-heading");
        heading.setMouseTransparent(true);
        getStyleClass().add("due-cell");
        setText(null);
        setGraphic(new StackPane(row, heading));
        table.addListener((observed, before, now) -> {
            if (isSlim(before.doubleValue()) != isSlim(now.doubleValue())) {
                sayAnew();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                act(actions::enterScores);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable DueItem item, boolean empty) {
        super.updateItem(item, empty);
        // Hidden, never taken out: every keystroke of a search empties all cells, and what comes back is styled anew.
        row.setVisible(!empty && item instanceof DueLine);
        heading.setVisible(!empty && item != null && !(item instanceof DueLine));
        name();
        pseudoClassStateChanged(HEADING, heading.isVisible());
        if (empty || item == null) {
            setAccessibleText("");
            return;
        }
        switch (item) {
            case DueItem.Heading head -> show(head);
            case DueItem.NobodyYet nobody -> show(nobody);
            case DueLine line -> show(line);
        }
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        name();
    }

    /**
     * Names the buttons of the chosen row after its visit, so that the keyboard finds its place again when the list is
     * filled anew. In the other rows it never is, and a name costs: a node that gets another one is styled anew.
     */
    private void name() {
        String visit = isSelected() && getItem() instanceof DueLine line
                ? "-" + line.due().procedure().id().value() + "-" + line.timepoint()
                : "";
        missed.setId("due-not-reached" + visit);
        more.setId("due-more" + visit);
        enter.setId("due-enter" + visit);
    }

    /** Whether the timepoint has no column of its own. */
    private static boolean isSlim(double width) {
        return width < DueColumn.TIMEPOINT.givesWayBelow();
    }

    /** Says anew what may change with the time, or with the room. */
    void sayAnew() {
        if (!isEmpty() && getItem() instanceof DueLine line) {
            show(line);
        }
    }

    private void show(DueItem.Heading head) {
        group.setText(texts.group(head.group()));
        count.setText(words.number(head.count()));
        setAccessibleText(group.getText() + ", " + words.count("followups.count", head.count()));
    }

    private void show(DueItem.NobodyYet nobody) {
        group.setText(words.get("followups.none-due"));
        count.setText(texts.next(nobody.next(), watch.now()));
        setAccessibleText(group.getText() + ". " + count.getText());
    }

    private void show(DueLine line) {
        Instant now = watch.now();
        fill(patient, texts.patient(line));
        fill(procedure, texts.procedure(line, now));
        timepoint.show(texts.timepoint(line), "");
        window.show(line.due().window(), now);
        fill(due, texts.due(line, now, isSlim(table.get())));
        fill(phone, texts.phone(line));
        fill(attempts, texts.attempts(line, now));
        row.pseudoClassStateChanged(OVERDUE, line.due().group() == DueGroup.OVERDUE);
        setAccessibleText(List.of(patient, procedure, timepoint, due, phone, attempts).stream()
                .map(TwoLines::spoken)
                .collect(Collectors.joining("; ")));
        String who = line.patient().displayName();
        missed.setAccessibleText(words.get("followups.not-reached") + " " + who);
        more.setAccessibleText(words.get("followups.more") + ": " + who);
        enter.setAccessibleText(words.get("followups.enter") + ": " + who);
    }

    private static void fill(TwoLines cell, DueTexts.Two texts) {
        cell.show(texts.first(), texts.second());
    }

    private void act(Consumer<DueLine> action) {
        if (getItem() instanceof DueLine line) {
            getListView().getSelectionModel().select(getIndex());
            action.accept(line);
        }
    }
}
