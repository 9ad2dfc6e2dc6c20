package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The controls in which a choice is made; each holds its answer as the text its field keeps. */
final class SheetControls {
    /** With more options, or more letters in their names, they do not fit beside each other. */
    private static final int FEW = 5;

    private static final int LETTERS = 52;

    private final Words words;
    private final SheetWords names;

    SheetControls(Words words) {
        this.words = words;
        this.names = new SheetWords(words);
    }

    /** One of the options, or none. */
    Node choice(SheetField field, StringProperty input) {
        List<String> ids = field.options().stream().map(Option::id).toList();
        int letters =
                ids.stream().mapToInt(id -> names.option(field, id).length()).sum();
        ObjectProperty<@Nullable String> answer = Choice.answer(input);
        if (!field.isHalf() && ids.size() <= FEW && letters <= LETTERS) {
            var segmented =
                    new Segmented<>(names.label(field), ids, (String id) -> names.option(field, id)).clearable();
            segmented.valueProperty().bindBidirectional(answer);
            return segmented;
        }
        List<String> withNone = new ArrayList<>(List.of(""));
        withNone.addAll(ids);
        ComboBox<String> list = Choice.of(
                withNone,
                id -> id.isEmpty() ? words.get("common.not-recorded") : names.option(field, id),
                words.get("common.not-recorded"));
        list.setMaxWidth(Double.MAX_VALUE);
        list.valueProperty().bindBidirectional(answer);
        return list;
    }

    /** Any number of the options. */
    Node ticks(SheetField field, StringProperty input) {
        var pane = new FlowPane(20, 10);
        pane.getStyleClass().add("ticks");
        pane.setPrefWrapLength(0);
        field.options().forEach(option -> {
            var box = new CheckBox(names.name(option.name()));
            box.setId("sheet-" + field.id() + "-" + option.id());
            box.setAccessibleText(names.label(field) + ": " + box.getText());
            box.selectedProperty().addListener((observed, before, now) -> {
                if (now != ticked(input).contains(option.id())) {
                    input.set(with(field, input, option.id(), now));
                }
            });
            input.subscribe(text -> box.setSelected(ticked(input).contains(option.id())));
            pane.getChildren().add(box);
        });
        return pane;
    }

    private static List<String> ticked(StringProperty input) {
        return Arrays.asList(input.get().split(" "));
    }

    /** In the order of the options; what was ticked while it could be stays at the end. "None" and others take turns. */
    private static String with(SheetField field, StringProperty input, String id, boolean isTicked) {
        List<String> now = new ArrayList<>(ticked(input));
        now.remove("");
        now.remove(id);
        if (isTicked) {
            boolean alone = standAlone(field).contains(id);
            now.removeIf(other -> alone || standAlone(field).contains(other));
            now.add(id);
        }
        List<String> order = field.options().stream().map(Option::id).toList();
        now.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
        return String.join(" ", now);
    }

    private static List<String> standAlone(SheetField field) {
        return field.options().stream()
                .filter(Option::standsAlone)
                .map(Option::id)
                .toList();
    }

    private static int place(List<String> order, String id) {
        int place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    }
}
