package org.paintrend.ui.shell;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.SearchText;

/**
 * Lets letters choose in every list that opens: an item of that name, else the first that begins with what was typed
 * without a pause; one letter typed again goes to the next one. JavaFX knows only the arrow keys there. What can be typed
 * into freely is left alone.
 */
final class TypedChoice {
    private static final Duration PAUSE = Duration.seconds(1);

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";
    private @Nullable ComboBox<?> typedIn;

    private TypedChoice() {
        pause.setOnFinished(event -> typed = "");
    }

    /** Listens for all lists in a part of the window. */
    static void in(Node part) {
        var choice = new TypedChoice();
        part.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            @Nullable ComboBox<?> list = list(event.getTarget());
            if (list != null && isLetter(event) && choice.isChosen(list, event.getCharacter())) {
                event.consume();
            }
        });
    }

    private boolean isChosen(ComboBox<?> list, String letter) {
        String before = list.equals(typedIn) ? typed : "";
        typedIn = list;
        pause.playFromStart();
        for (String next : List.of(before + letter, letter)) {
            if (choose(list, next)) {
                typed = next;
                return true;
            }
        }
        typed = "";
        return false;
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

    private static <T> boolean choose(ComboBox<T> list, String typed) {
        List<String> texts = texts(list);
        String plain = SearchText.of(typed);
        int size = texts.size();
        int chosen = list.getSelectionModel().getSelectedIndex();
        // One letter goes on from what is chosen; more of them may still mean it.
        int first = typed.length() > 1 ? Math.max(0, chosen) : chosen + 1;
        boolean isNamed = chosen >= 0 && texts.get(chosen).strip().equalsIgnoreCase(typed);
        OptionalInt named = isNamed
                ? OptionalInt.empty()
                : IntStream.range(0, size)
                        .filter(index -> texts.get(index).strip().equalsIgnoreCase(typed))
                        .findFirst();
        OptionalInt found = named.isPresent()
                ? named
                : IntStream.range(0, size)
                        .map(step -> (first + step) % size)
                        .filter(index -> SearchText.of(texts.get(index)).startsWith(plain))
                        .findFirst();
        found.ifPresent(index -> {
            list.getSelectionModel().select(index);
            if (list.getSkin() instanceof ComboBoxListViewSkin<?> skin
                    && skin.getPopupContent() instanceof ListView<?> open) {
                open.scrollTo(index);
            }
        });
        return found.isPresent();
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
