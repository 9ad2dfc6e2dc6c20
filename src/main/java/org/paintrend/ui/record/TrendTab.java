package org.paintrend.ui.record;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.chart.TimeAxis;
import org.paintrend.chart.Trend;
import org.paintrend.chart.fx.TrendPane;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** The two charts, and beside them the verdict; in a narrow window the verdict moves under the charts. */
final class TrendTab implements RecordTabs.Page {
    private static final double SIDE = 360;
    private static final double NARROW_WINDOW = 1100;
    private static final double NARROW = 880;
    private static final double CHART_HEIGHT = 480;
    private static final double TOOLS = 96;

    private final RecordModel model;
    private final TrendPane chart;
    private final Segmented<TimeAxis> axis;
    private final TrendSide side;
    private final VBox left;
    private final HBox wide = new HBox(36);
    private final VBox narrow = new VBox(24);
    private final ScrollPane scroll = new ScrollPane();
    private final PictureActions pictures;
    private final Button letter;
    private @Nullable Episode chosen;
    private List<Episode> earlier = List.of();

    TrendTab(Workplace workplace, RecordModel model) {
        Words words = workplace.words();
        this.model = model;
        this.chart = new TrendPane(words);
        this.axis = new Segmented<>(
                words.get("record.axis"), List.of(TimeAxis.values()), one -> words.get("record.axis." + code(one)));
        axis.setValue(TimeAxis.ORDERED);
        this.pictures = new PictureActions(workplace, model);
        chart.setId("record-chart");
        axis.setId("record-axis");
        var lower = new Label(words.get("clinical.lower-is-better"));
        lower.getStyleClass().add("second-line");
        this.letter = Buttons.plain(
                "record-letter",
                Octicons.MAIL_16,
                words.get("record.letter.open"),
                () -> new LetterDoor(workplace)
                        .open(Objects.requireNonNull(model.shown().get()), chosen));
        letter.getStyleClass().add("small");
        this.side = new TrendSide(words, model, letter);
        var tools = new TrendTools(lower, axis, pictures.buttons());
        left = new VBox(12, tools, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        left.widthProperty().subscribe(width -> tools.fit(width.doubleValue()));
        wide.getStyleClass().add("record-page");
        narrow.getStyleClass().add("record-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setContent(wide);
        wide.getChildren().setAll(left, side);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        // An opened evidence makes the page longer, never the charts taller than the window.
        chart.maxHeightProperty()
                .bind(Bindings.max(CHART_HEIGHT, scroll.heightProperty().subtract(TOOLS)));
        scroll.widthProperty().subscribe(this::arrange);
        scroll.sceneProperty().subscribe(this::arrange);
        axis.valueProperty().subscribe(this::draw);
        chart.walkedVisitProperty()
                .subscribe(visit -> model.walked()
                        .set(visit == null ? null : visit.timepoint().id()));
        model.walked().subscribe(this::walk);
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(RecordModel.Shown shown, Episode episode, ProcedureNames names) {
        Episode course = course(shown, episode);
        chosen = course;
        earlier = shown.record().episodes().stream()
                .filter(one -> one.hasOwnCourse()
                        && one.procedure()
                                .at()
                                .instant()
                                .isBefore(course.procedure().at().instant()))
                .toList();
        side.show(course);
        letter.setDisable(!LetterDoor.canOpen(shown));
        draw();
    }

    /** Of a part the course it belongs to, else the procedure's own. */
    private static Episode course(RecordModel.Shown shown, Episode episode) {
        @Nullable Procedure leader = episode.leader();
        return leader == null
                ? episode
                : shown.record().episodes().stream()
                        .filter(one -> one.procedure().id().equals(leader.id()))
                        .findFirst()
                        .orElse(episode);
    }

    /** Prints what is shown. */
    void print() {
        pictures.printNow();
    }

    private void draw() {
        if (chosen == null) {
            return;
        }
        Trend trend =
                Trend.of(chosen).behind(earlier).on(Objects.requireNonNullElse(axis.getValue(), TimeAxis.ORDERED));
        chart.setTrend(trend);
        pictures.show(trend);
        walk();
    }

    private void walk() {
        @Nullable String timepoint = model.walked().get();
        @Nullable
        Visit visit = chosen == null || timepoint == null
                ? null
                : chosen.followUp().visit(timepoint).orElse(null);
        chart.walkedVisitProperty().set(visit);
    }

    /** Side by side, or one above the other. The window counts as well: below 1100 px its rail gives room back. */
    private void arrange() {
        double window =
                scroll.getScene() == null ? NARROW_WINDOW : scroll.getScene().getWidth();
        boolean stacked = window < NARROW_WINDOW || (scroll.getWidth() > 0 && scroll.getWidth() < NARROW);
        Pane wanted = stacked ? narrow : wide;
        if (scroll.getContent() != wanted || wanted.getChildren().isEmpty()) {
            wide.getChildren().clear();
            narrow.getChildren().clear();
            wanted.getChildren().setAll(left, side);
            side.setPrefWidth(stacked ? Region.USE_COMPUTED_SIZE : SIDE);
            side.setMaxWidth(stacked ? Double.MAX_VALUE : SIDE);
            chart.setMinHeight(stacked ? CHART_HEIGHT : CHART_HEIGHT - 60);
            scroll.setContent(wanted);
        }
    }

    private static String code(TimeAxis axis) {
        return axis == TimeAxis.ORDERED ? "timepoints" : "true-time";
    }
}
