package org.paintrend.ui.cohort;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** What the courses of the clinic say together. */
public final class CohortScreen implements Screen {
    private static final double NARROW_WINDOW = 1200;

    private final Words words;
    private final CohortModel model;
    private final FilterBar filter;
    private final CohortLine line;
    private final CohortCards cards;
    private final ChartPlace place;
    private final ChartList charts;
    private final ReadingView reading;
    private final Button toPatients;
    private final Node nobody;
    private final Node noneFound;
    private final HBox body = new HBox(36);
    private final VBox side;
    private final Shortcut shortcut;
    private final VBox found;
    private final ScrollPane node;
    private final Runnable stopListening;
    private final AuditDoor audit;
    private final Button report;

    /**
     * The cohort as it was looked at last.
     *
     * @param memory what was looked at last
     * @param version of the program, which stands on every picture
     */
    public CohortScreen(Workplace workplace, CohortMemory memory, String version) {
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
        this.audit = new AuditDoor(workplace, version);
        this.report =
                Buttons.plain("cohort-audit-open", Octicons.FILE_16, words.get("cohort.audit.open"), this::openAudit);
        report.getStyleClass().add("small");
        this.toPatients = Buttons.main(
                "cohort-to-patients",
                words.get("cohort.empty.patients"),
                () -> workplace.navigator().showPatients());
        this.nobody = nobody();
        this.noneFound = noneFound();
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        var series = new SeriesDoor(workplace, model, version);
        shortcut = series.shortcut();
        charts.menu().getItems().add(series.item());
        side = new VBox(20, charts.list(), series.node());
        body.getChildren().setAll(place, side);
        found = new VBox(20, cards, body);
        var rest = new StackPane(found, noneFound, reading, nobody);
        VBox.setVgrow(rest, Priority.ALWAYS);
        HBox.setHgrow(line, Priority.ALWAYS);
        var page = new VBox(14, filter, new HBox(16, line, report), rest);
        page.getStyleClass().add("cohort");
        node = new ScrollPane(page);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setFocusTraversable(false);
        node.getStyleClass().add("edge-to-edge");
        node.widthProperty().subscribe(this::arrange);
        node.sceneProperty().subscribe(this::arrange);
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
        return nobody.isVisible() ? toPatients : filter.first();
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+S", words.get("cohort.export.choose"), place::chooseFile),
                Shortcut.of("Shortcut+P", words.get("cohort.audit.open"), this::openAudit),
                shortcut);
    }

    @Override
    public void leave() {
        stopListening.run();
        reading.leave();
        model.leave();
    }

    private void openAudit() {
        @Nullable Shown shown = model.shown.get();
        if (shown != null && !shown.chosen().cases().isEmpty()) {
            audit.open(shown.chosen());
        }
    }

    private void show(@Nullable Shown shown) {
        boolean isEmpty = shown != null && shown.chosen().material().cases().isEmpty();
        boolean isFound = shown != null && !shown.chosen().cases().isEmpty();
        only(filter, !isEmpty);
        only(line, shown != null && !isEmpty);
        only(found, isFound);
        only(report, isFound);
        reading.setVisible(shown == null);
        nobody.setVisible(isEmpty);
        noneFound.setVisible(shown != null && !isEmpty && !isFound);
        if (shown != null && !isEmpty) {
            filter.show(shown);
            line.show(shown);
        }
        if (shown != null && isFound) {
            cards.show(shown);
            place.show(shown);
        }
    }

    /** The list beside the chart, or as a menu above it. */
    private void arrange() {
        boolean isNarrow =
                node != null && node.getScene() != null && node.getScene().getWidth() < NARROW_WINDOW;
        place.narrow(isNarrow);
        line.narrow(isNarrow);
        only(side, !isNarrow);
    }

    private static void only(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private Node nobody() {
        return new EmptyState(Octicons.GRAPH_24, words.get("cohort.empty"), words.get("cohort.empty.text"), toPatients);
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
