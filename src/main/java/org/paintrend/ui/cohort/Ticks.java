package org.paintrend.ui.cohort;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.paintrend.ui.common.WholeText;
import org.paintrend.words.Words;

/** Choices of which several can be ticked, each with the number of courses it stands for. */
final class Ticks {
    private static final int MANY = 10;
    private static final double HIGH = 340;
    private static final double NARROWEST = 240;
    private static final double WIDEST = 420;

    private Ticks() {}

    /**
     * The choices in their order.
     *
     * @param offered how many courses each stands for; what is chosen and not among them stands for none
     * @param then told of every change
     */
    static <T> FilterContent of(
            Words words, Map<T, Long> offered, Function<T, String> name, Set<T> chosen, Consumer<Set<T>> then) {
        Set<T> ticked = new LinkedHashSet<>(chosen);
        Map<T, Long> counts = new LinkedHashMap<>(offered);
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        var list = new VBox(2);
        list.setMinWidth(NARROWEST);
        list.setMaxWidth(WIDEST);
        counts.forEach((value, count) -> {
            var box = new CheckBox(name.apply(value));
            box.setAccessibleText(name.apply(value) + ", " + words.count("cohort.procedures", count));
            box.setSelected(ticked.contains(value));
            WholeText.beside(box, box::getText);
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    ticked.add(value);
                } else {
                    ticked.remove(value);
                }
                then.accept(Set.copyOf(ticked));
            });
            var counted = new Label(words.number(count));
            counted.getStyleClass().add("second-line");
            counted.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(12, box, counted);
            row.getStyleClass().add("tick");
            list.getChildren().add(row);
        });
        if (counts.isEmpty()) {
            list.getChildren().add(new Label(words.get("cohort.filter.nothing")));
        }
        if (counts.size() <= MANY) {
            return new FilterContent(list, first(list));
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HIGH);
        scroll.getStyleClass().add("edge-to-edge");
        return new FilterContent(scroll, first(list));
    }

    private static Node first(VBox list) {
        return list.getChildren().getFirst() instanceof HBox row
                ? row.getChildren().getFirst()
                : list;
    }
}
