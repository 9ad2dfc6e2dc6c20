package org.paintrend.ui.cohort;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.Figure;
import org.paintrend.chart.fx.FigurePane;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The chosen chart, large, or the figures behind it; above, what it is and what can be done with it. */
final class ChartPlace extends VBox {
    private static final double LOWEST = 340;

    private final CohortModel model;
    private final Words words;
    private final Label title = new Label();
    private final HBox tools;
    private final ChartSaving saving;
    private final Node menu;
    private final Label caption = new Label();
    private final Segmented<Instrument> instrument;
    private final Segmented<Boolean> form;
    private final GroupsChooser groups;
    private final FigurePane pane;
    private final FigureTable table;
    private @Nullable Figure figure;

    /** @param menu stands in the place of the title where the list of charts has no room */
    ChartPlace(Workplace workplace, CohortModel model, Node menu, String version) {
        super(8);
        this.words = workplace.words();
        this.model = model;
        this.menu = menu;
        this.instrument = new Segmented<>(
                words.get("cohort.instrument"), List.of(Instrument.values()), new Clinical(words)::instrument);
        this.form = new Segmented<>(
                words.get("cohort.form"),
                List.of(false, true),
                isTable -> words.get(isTable ? "cohort.form.table" : "cohort.form.chart"));
        this.groups = new GroupsChooser(words, model);
        this.pane = new FigurePane(words);
        this.table = new FigureTable(words);
        instrument.setId("cohort-instrument");
        form.setId("cohort-form");
        pane.setId("cohort-figure");
        pane.setMinSize(0, 0);
        this.saving = new ChartSaving(workplace, model, version);
        title.setId("cohort-chart-title");
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        caption.setId("cohort-caption");
        caption.getStyleClass().add("second");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        instrument.valueProperty().addListener((observed, before, now) -> {
            if (now != null && shown() != now) {
                model.choose(choice -> choice.with(now));
            }
        });
        form.valueProperty()
                .addListener(
                        (observed, before, now) -> model.choose(choice -> choice.asTable(Boolean.TRUE.equals(now))));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tools = new HBox(10, title, menu, space, instrument, form, saving.menu());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("chart-tools");
        var place = new StackPane(pane, table.node());
        place.setMinHeight(LOWEST);
        setVgrow(place, Priority.ALWAYS);
        tools.widthProperty().subscribe(this::name);
        getChildren().setAll(tools, caption, groups, place);
        narrow(false);
    }

    /** Opens the menu of formats in which the chart can be taken along. */
    void chooseFile() {
        saving.open();
    }

    /** Whether the menu of charts stands in the place of the title. */
    void narrow(boolean isNarrow) {
        title.setVisible(!isNarrow);
        title.setManaged(!isNarrow);
        menu.setVisible(isNarrow);
        menu.setManaged(isNarrow);
    }

    /** Shows the chart or its figures. */
    void show(Shown shown) {
        boolean isTable = shown.choice().asTable();
        boolean isCompared = shown.choice().chart() == ChartKind.GROUPS;
        figure = shown.figure();
        name();
        caption.setText(shown.figure().caption());
        instrument.setValue(shown.instrument());
        form.setValue(isTable);
        groups.setVisible(isCompared);
        groups.setManaged(isCompared);
        if (isCompared) {
            groups.show(shown);
        }
        pane.setVisible(!isTable);
        table.node().setVisible(isTable);
        if (isTable) {
            table.show(shown.figure());
        }
        pane.setFigure(shown.figure());
    }

    /** What is shown in full where there is room for it, else what kind of chart it is. */
    private void name() {
        Figure now = figure;
        if (now != null) {
            title.setText(now.title());
            if (tools.getWidth() > 0 && tools.minWidth(-1) > tools.getWidth()) {
                title.setText(
                        words.get("cohort.chart." + model.choice.get().chart().id()));
            }
        }
    }

    private @Nullable Instrument shown() {
        @Nullable Shown now = model.shown.get();
        return now == null ? null : now.instrument();
    }
}
