package org.paintrend.ui.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartFormat;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.NewFolder;
import org.paintrend.exchange.csv.TableWriter;
import org.paintrend.report.series.SeriesPack;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FileSaving;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Chooses the patients of a case series, shows table and figures, and saves them as one folder. */
public final class SeriesPanel implements Navigator.Panel {
    private static final double WIDTH = 1040;
    private static final double FORM = 400;

    private final Workplace workplace;
    private final Words words;
    private final SeriesModel model;
    private final TextField search = new TextField();
    private final Button save;
    private final BorderPane node = new BorderPane();
    private final Runnable stopListening;

    /**
     * The panel.
     *
     * @param model keeps what was chosen, also when the panel is closed
     * @param techniques of the catalogue, which name procedures
     */
    public SeriesPanel(Workplace workplace, SeriesModel model, List<Technique> techniques) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        node.setId("series-panel");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(PanelParts.head(workplace, "series-close", words.get("series.title"), words.get("series.about")));
        var names = new CourseNames(words, techniques);
        var form = new ScrollPane(form(names));
        form.setFitToWidth(true);
        form.setFocusTraversable(false);
        form.getStyleClass().add("edge-to-edge");
        form.setMinWidth(FORM);
        form.setMaxWidth(FORM);
        var preview = new SeriesPreview(model, words);
        preview.setMinWidth(0);
        HBox.setHgrow(preview, Priority.ALWAYS);
        node.setCenter(new HBox(form, preview));
        this.save = Buttons.withKeys(Buttons.main("series-save", words.get("series.save"), this::save), "Shortcut+S");
        save.disableProperty().bind(model.pack.isNull());
        node.setBottom(PanelParts.foot(workplace, "series-cancel", new Label(), save));
        stopListening = workplace.clinic().onChange(change -> Platform.runLater(model::read));
        model.read();
    }

    @Override
    public Node node() {
        return node;
    }

    /** What was chosen is kept by the screen beneath. */
    @Override
    public boolean mayClose() {
        return true;
    }

    @Override
    public Node firstFocus() {
        return search;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", words.get("series.save"), save::fire));
    }

    @Override
    public void closed() {
        stopListening.run();
    }

    private Node form(CourseNames names) {
        search.setId("series-search");
        search.setPromptText(words.get("series.search.prompt"));
        search.textProperty().bindBidirectional(model.query);
        var codes = new CheckBox(words.get("series.codes"));
        codes.setId("series-codes");
        codes.setAccessibleText(words.get("series.codes"));
        codes.setWrapText(true);
        codes.selectedProperty().bindBidirectional(model.withCodes);
        var format = new Segmented<>(
                words.get("series.format"),
                List.of(ChartFormat.values()),
                one -> one.extension().toUpperCase(Locale.ROOT));
        format.setId("series-format");
        format.valueProperty().bindBidirectional(model.format);
        var remark = new Label(words.get("series.free-text"));
        remark.setWrapText(true);
        remark.setMinHeight(Label.USE_PREF_SIZE);
        remark.getStyleClass().add("field-hint");
        var form = new VBox(
                18,
                new FieldBox(words.get("series.search"), search),
                new CourseRows(model, words, names),
                new ChosenRows(model, words, names),
                new FieldBox(words.get("series.format"), format),
                codes,
                remark);
        form.getStyleClass().add("form");
        return form;
    }

    private void save() {
        @Nullable ChartFormat format = model.format.get();
        if (format == null) {
            return;
        }
        SeriesModel.Making making = model.pack();
        workplace
                .ports()
                .chooseFolder(words.get("series.save"))
                .map(this::free)
                .ifPresent(folder -> new FileSaving(workplace).save(folder, () -> write(making, folder, format)));
    }

    /** A folder of its own in the one that was chosen, which is not there yet. */
    private Path free(Path chosen) {
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        String name = words.get("series.folder") + "-" + today;
        Path folder = chosen.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = chosen.resolve(name + "-" + number);
        }
        return folder;
    }

    private static Path write(SeriesModel.Making making, Path folder, ChartFormat format) throws IOException {
        SeriesPack pack = making.call().orElseThrow();
        NewFolder.write(folder, false, into -> pack.write(into, format, TableWriter::write));
        return folder;
    }
}
