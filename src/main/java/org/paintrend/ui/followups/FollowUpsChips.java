package org.paintrend.ui.followups;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.words.DueWords;
import org.paintrend.words.Words;

/** The groups as chips with their counts; one narrows the list to its group. */
final class FollowUpsChips extends FlowPane {
    private final Words words;
    private final DueWords due;
    private final FollowUpsModel model;
    private final ToggleButton all;
    private final Map<DueGroup, ToggleButton> chips = new LinkedHashMap<>();

    FollowUpsChips(Words words, FollowUpsModel model) {
        super(8, 8);
        getStyleClass().add("followups-chips");
        this.words = words;
        this.due = new DueWords(words);
        this.model = model;
        var together = new ToggleGroup();
        all = chip("all", null, together);
        for (DueGroup group : DueGroup.values()) {
            ToggleButton chip = chip(group.name().toLowerCase(Locale.ROOT).replace('_', '-'), group, together);
            if (group == DueGroup.OVERDUE) {
                var dot = new Circle(4);
                dot.getStyleClass().add("overdue-dot");
                chip.setGraphic(dot);
            }
            chips.put(group, chip);
        }
        getChildren().add(all);
        getChildren().addAll(chips.values());
        model.shown.subscribe(this::show);
        model.group.subscribe(this::show);
        show();
    }

    private ToggleButton chip(String id, @Nullable DueGroup group, ToggleGroup together) {
        var chip = new ToggleButton();
        chip.setId("due-" + id);
        chip.getStyleClass().add("chip-button");
        chip.setToggleGroup(together);
        chip.setOnAction(event -> {
            model.group.set(chip.isSelected() ? group : null);
            show();
        });
        return chip;
    }

    private void show() {
        FollowUpsModel.@Nullable Shown shown = model.shown.get();
        show(all, words.get("followups.all"), shown == null ? 0 : shown.all(), null);
        chips.forEach((group, chip) ->
                show(chip, due.group(group), shown == null ? 0 : shown.counts().getOrDefault(group, 0), group));
    }

    private void show(ToggleButton chip, String name, int count, @Nullable DueGroup group) {
        chip.setText(name + "  " + words.number(count));
        chip.setAccessibleText(name + ", " + words.count("followups.count", count));
        chip.setSelected(group == model.group.get());
    }
}
