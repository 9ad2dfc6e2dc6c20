package org.paintrend.ui.cohort;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.Grouping;
import org.paintrend.ui.common.Choice;
import org.paintrend.words.Words;

/** Which two groups are compared, and which of them is the comparator. */
final class GroupsChooser extends FlowPane {
    private static final double WIDTH = 180;

    private final Words words;
    private final CohortModel model;
    private final ComboBox<Grouping> by;
    private final ComboBox<String> one;
    private final ComboBox<String> comparator;
    private GroupNames names;
    private boolean showing;

    GroupsChooser(Words words, CohortModel model) {
        super(16, 8);
        this.words = words;
        this.model = model;
        this.names = new GroupNames(words, List.of());
        this.by = Choice.of(List.of(Grouping.values()), names::by, "");
        this.one = Choice.of(List.of(), this::name, words.get("cohort.groups.none"));
        this.comparator = Choice.of(List.of(), this::name, words.get("cohort.groups.none"));
        getStyleClass().add("groups");
        getChildren()
                .setAll(
                        named("cohort-groups-by", "cohort.groups.by", by),
                        named("cohort-groups-one", "cohort.groups.one", one),
                        named("cohort-groups-comparator", "cohort.groups.comparator", comparator));
        by.valueProperty().addListener((observed, before, now) -> chosen(new Groups(now, null, null)));
        one.valueProperty()
                .addListener((observed, before, now) ->
                        chosen(new Groups(groups().by(), now, differing(groups().comparator(), now))));
        comparator
                .valueProperty()
                .addListener((observed, before, now) ->
                        chosen(new Groups(groups().by(), differing(one.getValue(), now), now)));
    }

    /** Shows what is compared, and what could be. */
    void show(Shown shown) {
        showing = true;
        names = new GroupNames(words, shown.chosen().material().techniques());
        Map<String, List<CohortCase>> groups = shown.groups();
        Groups now = shown.choice().groups().among(groups);
        by.setValue(now.by());
        List<String> ids = List.copyOf(groups.keySet());
        for (ComboBox<String> box : List.of(one, comparator)) {
            if (!box.getItems().equals(ids)) {
                box.getItems().setAll(ids);
            }
        }
        one.setValue(now.one());
        comparator.setValue(now.comparator());
        showing = false;
    }

    private void chosen(Groups groups) {
        if (!showing) {
            model.choose(choice -> choice.with(groups));
        }
    }

    private Groups groups() {
        return model.choice.get().groups();
    }

    private static @Nullable String differing(@Nullable String kept, @Nullable String from) {
        return Objects.equals(kept, from) ? null : kept;
    }

    private String told(Object value) {
        return value instanceof Grouping grouping ? names.by(grouping) : name(value.toString());
    }

    private String name(String id) {
        return names.of(groups().by(), id);
    }

    private HBox named(String id, String key, ComboBox<?> box) {
        var label = new Label(words.get(key));
        label.getStyleClass().add("second");
        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        box.setId(id);
        box.setAccessibleText(words.get(key));
        box.setMaxWidth(WIDTH);
        var whole = new Tooltip();
        box.valueProperty().subscribe(value -> whole.setText(value == null ? words.get(key) : told(value)));
        box.setTooltip(whole);
        var pair = new HBox(8, label, box);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
