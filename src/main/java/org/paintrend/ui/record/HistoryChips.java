package org.paintrend.ui.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.words.Words;

/** The kinds of change as chips with their counts; one of them is always chosen. */
final class HistoryChips extends FlowPane {
    private final Words words;
    private final Map<HistoryFilter, ToggleButton> chips = new EnumMap<>(HistoryFilter.class);

    /** @param choose is told which chip somebody pressed; pressed again, it is given up for all */
    HistoryChips(Words words, Consumer<HistoryFilter> choose) {
        super(8, 8);
        this.words = words;
        getStyleClass().add("history-chips");
        for (HistoryFilter filter : HistoryFilter.values()) {
            var chip = new ToggleButton();
            chip.setId("history-filter-" + filter.code());
            chip.getStyleClass().add("chip-button");
            chip.setOnAction(event -> choose.accept(chip.isSelected() ? filter : HistoryFilter.ALL));
            chips.put(filter, chip);
            getChildren().add(chip);
        }
    }

    Node firstFocus() {
        return getChildren().getFirst();
    }

    void show(List<HistoryEntry> entries, HistoryFilter chosen) {
        chips.forEach((filter, chip) -> {
            String name = words.get("history.filter." + filter.code());
            long count = entries.stream().filter(filter::lets).count();
            chip.setText(name + "  " + words.number(count));
            chip.setAccessibleText(words.count("history.filter.spoken", count, name));
            chip.setSelected(filter == chosen);
        });
    }
}
