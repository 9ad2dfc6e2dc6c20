package org.paintrend.ui.followups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.paintrend.words.Words;

/** The rows of those who are due. One of them is always chosen; the choice passes over headings. */
final class DueList {
    private static final double ROW = 58;

    private final DueWatch watch;
    private final ListView<DueItem> list = new ListView<>();
    /** The few that are in sight. Refreshing the list would make them anew and take the keyboard out of their buttons. */
    private final List<DueCell> cells = new ArrayList<>();

    private final ChangeListener<Instant> minutePassed = (observed, before, now) -> cells.forEach(DueCell::sayAnew);
    private @Nullable DueLine chosen;
    private int chosenAt;
    private @Nullable ContextMenu menu;

    DueList(Words words, DueWatch watch, FollowUpsModel model, DueActions actions, ReadOnlyDoubleProperty table) {
        this.watch = watch;
        list.setId("followups-list");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(words.get("followups.title"));
        list.getStyleClass().add("followups-list");
        var texts = new DueTexts(words);
        list.setCellFactory(view -> {
            var cell = new DueCell(words, texts, watch, table, actions);
            cells.add(cell);
            return cell;
        });
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((observed, before, now) -> moved(before.intValue(), now.intValue()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(actions::enterScores);
                event.consume();
            }
        });
        list.setOnContextMenuRequested(event -> chosen().ifPresent(line -> {
            if (menu != null) {
                menu.hide();
            }
            menu = actions.menu(line);
            menu.show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        }));
        watch.minute().addListener(minutePassed);
    }

    ListView<DueItem> node() {
        return list;
    }

    boolean hasRows() {
        return chosen != null;
    }

    /** The row that is chosen; empty while there is none. */
    Optional<DueLine> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Shows other rows. The same visit stays chosen; where it is gone, what took its place is. */
    void show(List<DueItem> items) {
        @Nullable DueLine before = chosen;
        int at = chosenAt;
        list.setItems(FXCollections.observableList(items));
        int again = before == null ? -1 : indexOf(items, before);
        choose(again >= 0 ? again : at);
    }

    void leave() {
        watch.minute().removeListener(minutePassed);
    }

    private void choose(int index) {
        int near = nearestRow(Math.clamp(index, 0, Math.max(0, list.getItems().size() - 1)), 1);
        if (near < 0) {
            chosen = null;
            list.getSelectionModel().clearSelection();
        } else {
            remember(near);
            list.getSelectionModel().select(near);
        }
    }

    private void moved(int before, int now) {
        if (now >= 0 && now < list.getItems().size()) {
            if (list.getItems().get(now) instanceof DueLine) {
                remember(now);
            } else {
                // The list is still telling of its move; another one inside of it would confuse the keyboard's place.
                Platform.runLater(() -> passOver(now, now < before ? -1 : 1));
            }
        }
    }

    private void passOver(int heading, int direction) {
        if (list.getSelectionModel().getSelectedIndex() == heading) {
            int near = nearestRow(heading, direction);
            if (near >= 0) {
                list.getSelectionModel().select(near);
                // Upward past the first row its heading comes into sight again.
                list.scrollTo(near < heading ? near : Math.min(near, heading));
            }
        }
    }

    private void remember(int index) {
        if (list.getItems().get(index) instanceof DueLine line) {
            chosen = line;
            chosenAt = index;
        }
    }

    /** The first row from there on in a direction, else in the other; −1 where there is none. */
    private int nearestRow(int from, int direction) {
        for (int way : new int[] {direction, -direction}) {
            for (int i = from; i >= 0 && i < list.getItems().size(); i += way) {
                if (list.getItems().get(i) instanceof DueLine) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int indexOf(List<DueItem> items, DueLine wanted) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof DueLine line && line.isSameVisit(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
