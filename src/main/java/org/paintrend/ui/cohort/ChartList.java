package org.paintrend.ui.cohort;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.paintrend.ui.common.KeyboardFocus;
import org.paintrend.words.Words;

/** The charts there are: a list at the right, or a menu where the window is narrow. */
final class ChartList {
    private static final List<ChartKind> CHARTS = List.of(ChartKind.values());
    private static final double WIDTH = 244;

    private final Words words;
    private final CohortModel model;
    private final Map<ChartKind, ToggleButton> items = new EnumMap<>(ChartKind.class);
    private final Map<ChartKind, RadioMenuItem> lines = new EnumMap<>(ChartKind.class);
    private final VBox list = new VBox(2);
    private final MenuButton menu = new MenuButton();

    ChartList(Words words, CohortModel model) {
        this.words = words;
        this.model = model;
        var head = new Label(words.get("cohort.charts"));
        head.getStyleClass().add("second-line");
        list.getStyleClass().add("chart-list");
        list.setMinWidth(WIDTH);
        list.setPrefWidth(WIDTH);
        list.getChildren().add(head);
        menu.setId("cohort-chart");
        menu.getStyleClass().add("chart-menu");
        var group = new ToggleGroup();
        var menuGroup = new ToggleGroup();
        for (ChartKind chart : CHARTS) {
            ToggleButton item = item(chart);
            item.setToggleGroup(group);
            items.put(chart, item);
            list.getChildren().add(item);
            var line = new RadioMenuItem(name(chart));
            line.setId("cohort-menu-" + chart.id());
            line.setToggleGroup(menuGroup);
            line.setOnAction(event -> model.choose(choice -> choice.with(chart)));
            lines.put(chart, line);
            menu.getItems().add(line);
        }
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.choice.subscribe(choice -> show(choice.chart()));
    }

    /** The list, for the right side. */
    VBox list() {
        return list;
    }

    /** The same as a menu. */
    MenuButton menu() {
        return menu;
    }

    private ToggleButton item(ChartKind chart) {
        var item = new ToggleButton(name(chart), new ChartGlyph(chart));
        item.setId("cohort-chart-" + chart.id());
        item.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        item.setAccessibleText(name(chart));
        item.getStyleClass().add("chart-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setGraphicTextGap(12);
        item.setOnAction(event -> {
            item.setSelected(true);
            model.choose(choice -> choice.with(chart));
        });
        return item;
    }

    private void show(ChartKind chosen) {
        items.forEach((chart, item) -> {
            item.setSelected(chart == chosen);
            item.setFocusTraversable(chart == chosen);
        });
        lines.forEach((chart, line) -> line.setSelected(chart == chosen));
        menu.setText(name(chosen));
        menu.setAccessibleText(words.get("cohort.filter.spoken", words.get("cohort.charts"), name(chosen)));
    }

    private void pressed(KeyEvent event) {
        ChartKind now = model.choice.get().chart();
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            ChartKind next = CHARTS.get(Math.clamp(CHARTS.indexOf(now) + step, 0, CHARTS.size() - 1));
            model.choose(choice -> choice.with(next));
            KeyboardFocus.move(item(items, now), item(items, next), step > 0);
            event.consume();
        }
    }

    private static ToggleButton item(Map<ChartKind, ToggleButton> items, ChartKind chart) {
        return Objects.requireNonNull(items.get(chart));
    }

    private String name(ChartKind chart) {
        return words.get("cohort.chart." + chart.id());
    }
}
