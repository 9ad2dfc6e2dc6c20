package org.paintrend.ui.patients;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.ResponseMark;
import org.paintrend.words.Words;

/** The groups as chips with their counts, and the choice of a technique. */
final class PatientsChips extends HBox {
    private final Words words;
    private final PatientsModel model;
    private final Map<PatientFilter, ToggleButton> chips = new EnumMap<>(PatientFilter.class);
    private final MenuButton technique = new MenuButton();
    private final Label counted = new Label();
    private Map<String, String> offered = Map.of();

    PatientsChips(Words words, PatientsModel model) {
        super(16);
        this.words = words;
        this.model = model;
        getStyleClass().add("patients-chips");
        var group = new ToggleGroup();
        var row = new FlowPane(8, 8);
        // One line wherever it fits; it wraps only in a window that is narrower.
        row.setPrefWrapLength(760);
        HBox.setHgrow(row, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        for (PatientFilter filter : PatientFilter.values()) {
            ToggleButton chip = chip(filter);
            chip.setToggleGroup(group);
            chips.put(filter, chip);
            row.getChildren().add(chip);
        }
        technique.setId("patients-technique");
        technique.getStyleClass().add("chip-button");
        counted.getStyleClass().add("second-line");
        row.getChildren().add(technique);
        counted.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(row, counted);
        model.shown.addListener((observed, before, now) -> show(now));
        model.filter.addListener((observed, before, now) -> show(model.shown.get()));
        show(model.shown.get());
    }

    private ToggleButton chip(PatientFilter filter) {
        var chip = new ToggleButton();
        chip.setId("filter-" + filter.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().add("chip-button");
        chip.setOnAction(event -> model.filter.set(chip.isSelected() ? filter : PatientFilter.ALL));
        if (filter == PatientFilter.RESPONDERS) {
            chip.setGraphic(new ResponseMark(words, Flag.RESPONDER));
        } else if (filter == PatientFilter.OVERDUE) {
            chip.setGraphic(Icons.of(Octicons.CLOCK_16, 12));
        }
        return chip;
    }

    private void show(PatientsModel.Shown shown) {
        chips.forEach((filter, chip) -> {
            int count = shown.counts().getOrDefault(filter, 0);
            chip.setText(words.get(filter.key()) + "  " + words.number(count));
            chip.setAccessibleText(words.get(filter.key()) + ", " + words.count("patients.count", count));
            chip.setSelected(filter == model.filter.get());
        });
        counted.setText(
                shown.lines().size() == shown.all()
                        ? words.count("patients.count", shown.all())
                        : words.count(
                                "patients.count.of",
                                shown.all(),
                                words.number(shown.lines().size())));
        offer(shown);
    }

    private void offer(PatientsModel.Shown shown) {
        @Nullable String chosen = model.technique.get();
        technique.setText(words.get(
                "patients.technique",
                chosen == null ? words.get("patients.technique.any") : model.techniqueName(chosen)));
        technique.setAccessibleText(technique.getText());
        Map<String, String> names = new LinkedHashMap<>();
        shown.techniques().forEach(id -> names.put(id, model.techniqueName(id)));
        if (technique.getItems().isEmpty() || !names.equals(offered)) {
            // Made anew only when there are others: this is called with every letter typed.
            offered = names;
            technique.getItems().setAll(item(null, words.get("patients.technique.any")));
            names.forEach((id, name) -> technique.getItems().add(item(id, name)));
        }
        technique
                .getItems()
                .forEach(item -> ((RadioMenuItem) item).setSelected(Objects.equals(item.getUserData(), chosen)));
    }

    private RadioMenuItem item(@Nullable String id, String name) {
        var item = new RadioMenuItem(name);
        item.setUserData(id);
        item.setOnAction(event -> model.technique.set(id));
        return item;
    }
}
