package org.paintrend.ui.cohort;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.EmptyState;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** What the courses of the clinic say together. */
public final class CohortScreen implements Screen {
    private static final double NARROW_WINDOW = 1100;

    private final Workplace workplace;
    private final Words words;
    private final CohortModel model;
    private final FilterBar filter;
    private final CohortLine line;
    private final CohortCards cards;
    private final ChartPlace place;
    private final ChartList charts;
    private final ReadingView reading;
    private final Node nobody;
    private final Node noneFound;
    private final HBox body = new HBox(36);
    private final VBox found;
    private final VBox page;
    private final StackPane node;
    private final Runnable stopListening;

    /**
     * The cohort as it was looked at last.
     *
     * @param memory what was looked at last
     * @param version of the program, which stands on every picture
     */
    public CohortScreen(Workplace workplace, CohortMemory memory, String version) {
        this.workplace = workplace;
        this.words = workplace.words();
        var file = workplace.clinic().file();
        this.model = new CohortModel(
                workplace.clinic().cohort(), workplace.tasks(), new ClinicCharts(words), memory.of(file));
        model.choice.subscribe(choice -> memory.keep(file, choice));
        this.filter = new FilterBar(words, model, workplace.clock());
        this.line = new CohortLine(words, model);
        this.cards = new CohortCards(workplace, model);
        this.charts = new ChartList(words, model);
        this.place = new ChartPlace(workplace, model, charts.menu(), version);
        this.reading = new ReadingView(words, model);
        this.nobody = nobody();
        this.noneFound = noneFound();
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getChildren().setAll(place, charts.list());
        found = new VBox(20, cards, body);
        VBox.setVgrow(found, Priority.ALWAYS);
        page = new VBox(14, filter, line, found, noneFound);
        page.getStyleClass().add("cohort");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.widthProperty().subscribe(this::arrange);
        scroll.sceneProperty().subscribe(this::arrange);
        this.node = new StackPane(scroll, reading, nobody);
        model.shown.subscribe(this::show);
        stopListening = workplace.clinic().onChange(change -> Platform.runLater(() -> model.changed(change)));
        model.read();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return words.get("cohort.title");
    }

    @Override
    public Node firstFocus() {
        return filter.first();
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public void leave() {
        stopListening.run();
        reading.leave();
        model.leave();
    }

    private void show(@Nullable Shown shown) {
        boolean isEmpty = shown != null && shown.chosen().material().cases().isEmpty();
        node.getChildren().getFirst().setVisible(shown != null && !isEmpty);
        nobody.setVisible(isEmpty);
        reading.setVisible(shown == null);
        if (shown == null || isEmpty) {
            return;
        }
        filter.show(shown);
        line.show(shown.chosen());
        boolean isFound = !shown.chosen().cases().isEmpty();
        only(found, isFound);
        only(noneFound, !isFound);
        if (isFound) {
            cards.show(shown);
            place.show(shown);
        }
    }

    /** The list beside the chart, or as a menu above it. */
    private void arrange() {
        boolean isNarrow =
                node != null && node.getScene() != null && node.getScene().getWidth() < NARROW_WINDOW;
        place.narrow(isNarrow);
        only(charts.list(), !isNarrow);
    }

    private static void only(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private Node nobody() {
        return new EmptyState(
                Octicons.GRAPH_24,
                words.get("cohort.empty"),
                words.get("cohort.empty.text"),
                Buttons.main(
                        "cohort-to-patients",
                        words.get("cohort.empty.patients"),
                        () -> workplace.navigator().showPatients()));
    }

    private Node noneFound() {
        return new EmptyState(
                Octicons.SEARCH_24,
                words.get("cohort.none-found"),
                words.get("cohort.none-found.text"),
                Buttons.plain(
                        "cohort-show-all",
                        words.get("cohort.none-found.reset"),
                        () -> model.choose(CohortChoice::reset)));
    }
}
