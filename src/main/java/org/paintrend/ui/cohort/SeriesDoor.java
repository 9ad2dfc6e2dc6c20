package org.paintrend.ui.cohort;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.series.SeriesModel;
import org.paintrend.ui.series.SeriesPanel;
import org.paintrend.words.Words;

/** The way to a case series: under the list of charts, in the menu of charts, and by keys. */
final class SeriesDoor {
    private static final double WIDTH = 244;

    private final Workplace workplace;
    private final Words words;
    private final CohortModel cohort;
    private final SeriesModel series;
    private final VBox node;

    /** @param version of the program, which the methods name */
    SeriesDoor(Workplace workplace, CohortModel cohort, String version) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.cohort = cohort;
        this.series = new SeriesModel(workplace.clinic(), workplace.tasks(), words, version);
        var heading = new Label(words.get("series.title"));
        heading.getStyleClass().add("field-name");
        var text = new Label(words.get("series.door.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("second-line");
        node = new VBox(
                8,
                heading,
                text,
                Buttons.plain("cohort-series", Octicons.TABLE_16, words.get("series.door"), this::open));
        node.setMaxWidth(WIDTH);
        node.getStyleClass().add("series-box");
    }

    /** What stands under the list of charts. */
    Node node() {
        return node;
    }

    /** The same in the menu that stands for the list. */
    MenuItem item() {
        var item = new MenuItem(words.get("series.command"));
        item.setId("cohort-menu-series");
        item.setOnAction(event -> open());
        return item;
    }

    Shortcut shortcut() {
        return Shortcut.of("Shortcut+Shift+S", words.get("series.command"), this::open);
    }

    private void open() {
        @Nullable Shown shown = cohort.shown.get();
        workplace
                .navigator()
                .openPanel(new SeriesPanel(
                        workplace,
                        series,
                        shown == null ? List.of() : shown.chosen().material().techniques()));
    }
}
