package org.paintrend.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.SearchText;

/**
 * Lets a letter choose in every list that opens: the first item that begins with it, and typed again the next one.
 * JavaFX knows only the arrow keys there. What can be typed into freely is left alone.
 */
final class TypedChoice {
    private TypedChoice() {}

    /** Listens for all lists in a part of the window. */
    static void in(Node part) {
        part.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            @Nullable ComboBox<?> list = list(event.getTarget());
            if (list != null && isLetter(event) && choose(list, event.getCharacter())) {
                event.consume();
            }
        });
    }

    private static @Nullable ComboBox<?> list(EventTarget target) {
        return target instanceof ComboBox<?> list && !list.isEditable() && !list.isDisabled() ? list : null;
    }

    private static boolean isLetter(KeyEvent event) {
        return !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !event.getCharacter().isEmpty()
                && Character.isLetterOrDigit(event.getCharacter().codePointAt(0));
    }

    private static <T> boolean choose(ComboBox<T> list, String letter) {
        String typed = SearchText.of(letter);
        List<String> texts = texts(list).stream().map(SearchText::of).toList();
        int chosen = list.getSelectionModel().getSelectedIndex();
        int size = texts.size();
        return IntStream.rangeClosed(1, size)
                .map(step -> (chosen + step) % size)
                .filter(index -> texts.get(index).startsWith(typed))
                .boxed()
                .findFirst()
                .map(index -> {
                    list.getSelectionModel().select((int) index);
                    if (list.getSkin() instanceof ComboBoxListViewSkin<?> skin
                            && skin.getPopupContent() instanceof ListView<?> open) {
                        open.scrollTo(index);
                    }
                    return true;
                })
                .orElse(false);
    }

    /** What the items say: the words of their cells where the list has its own, else those of its converter. */
    private static <T> List<String> texts(ComboBox<T> list) {
        if (list.getCellFactory() == null) {
            return list.getItems().stream()
                    .map(item -> list.getConverter().toString(item))
                    .toList();
        }
        var unseen = new ListView<>(list.getItems());
        ListCell<T> cell = list.getCellFactory().call(unseen);
        cell.updateListView(unseen);
        return IntStream.range(0, list.getItems().size())
                .mapToObj(index -> {
                    cell.updateIndex(index);
                    return cell.getText() == null ? "" : cell.getText();
                })
                .toList();
    }
}
