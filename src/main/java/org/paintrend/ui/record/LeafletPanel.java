package org.paintrend.ui.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.PdfFile;
import org.paintrend.chart.fx.SheetNode;
import org.paintrend.domain.catalogue.CareLine;
import org.paintrend.exchange.NewFile;
import org.paintrend.report.Leaflet;
import org.paintrend.report.LeafletSheet;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FileSaving;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.PrintPage;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.SheetPrinting;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Chooses what stands on an after-care leaflet, shows it, and puts it on paper or into a file. */
final class LeafletPanel implements Navigator.Panel {
    private static final double WIDTH = 880;
    private static final double FORM = 410;
    private static final int LONGEST = 200;

    private final Workplace workplace;
    private final Words words;
    private final LeafletModel model;
    private final String file;
    private final LeafletPreview preview;
    private final SheetPrinting printing;
    private final Segmented<Locale> language;
    private final BorderPane node = new BorderPane();

    /**
     * @param about the procedure, as the record names it
     * @param file the name to suggest for a file
     */
    LeafletPanel(Workplace workplace, LeafletModel model, String about, String file) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.file = file;
        this.preview = new LeafletPreview(words.get("record.leaflet"));
        this.printing = new SheetPrinting(
                workplace, words.get("record.leaflet.no-printer"), words.get("record.leaflet.not-printed"));
        this.language = new Segmented<>(
                words.get("record.leaflet.language"), Words.LANGUAGES, one -> one.getDisplayLanguage(one));
        node.setId("record-leaflet-panel");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(PanelParts.head(workplace, "record-leaflet-close", words.get("record.leaflet"), about));
        var form = new ScrollPane(form());
        form.setFitToWidth(true);
        form.setFocusTraversable(false);
        form.getStyleClass().add("edge-to-edge");
        form.setMinWidth(FORM);
        form.setMaxWidth(FORM);
        HBox.setHgrow(preview, Priority.ALWAYS);
        var both = new HBox(form, preview);
        both.getStyleClass().add("leaflet");
        node.setCenter(both);
        Button save = Buttons.plain(
                "record-leaflet-save", Octicons.DOWNLOAD_16, words.get("record.leaflet.save"), this::save);
        Button print = Buttons.main("record-leaflet-print", words.get("common.print"), this::print);
        node.setBottom(PanelParts.foot(workplace, "record-leaflet-cancel", new Label(), save, print));
        model.onChange(this::redraw);
    }

    @Override
    public Node node() {
        return node;
    }

    /** Nothing in it is kept: a leaflet is made in a moment. */
    @Override
    public boolean mayClose() {
        return true;
    }

    @Override
    public Node firstFocus() {
        return language.firstFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+P", words.get("record.leaflet.print"), this::print),
                Shortcut.of("Shortcut+S", words.get("record.leaflet.save"), this::save));
    }

    private Node form() {
        language.setId("record-leaflet-language");
        language.valueProperty().bindBidirectional(model.language);
        var form = new VBox(20, new FieldBox(words.get("record.leaflet.language"), language), choices());
        model.written().forEach((line, text) -> {
            var field = new TextField();
            field.setId("record-leaflet-" + line.id());
            field.setTextFormatter(
                    new TextFormatter<>(change -> change.getControlNewText().length() > LONGEST ? null : change));
            field.textProperty().bindBidirectional(text);
            form.getChildren().add(new FieldBox(said(line, "…"), field).hint(words.get("record.leaflet.written.hint")));
        });
        if (!model.hasPhone()) {
            form.getChildren().add(remark("record-leaflet-no-phone", words.get("record.leaflet.no-phone")));
        }
        form.getChildren().add(remark("record-leaflet-notice", words.get("record.leaflet.notice")));
        form.getStyleClass().add("form");
        return form;
    }

    private Node choices() {
        var heading = new Label(words.get("record.leaflet.choices"));
        heading.getStyleClass().add("field-name");
        var choices = new VBox(10, heading);
        model.ticked().forEach((line, ticked) -> {
            CheckBox box = box(line.id(), said(line, ""));
            box.selectedProperty().bindBidirectional(ticked);
            choices.getChildren().add(box);
        });
        if (model.canBeNamed()) {
            CheckBox name = box("name", words.get("record.leaflet.name"));
            name.selectedProperty().bindBidirectional(model.named);
            choices.getChildren().add(name);
        }
        return choices;
    }

    private static Label remark(String id, String text) {
        var remark = new Label(text);
        remark.setId(id);
        remark.setWrapText(true);
        remark.setMinHeight(Label.USE_PREF_SIZE);
        remark.getStyleClass().add("field-hint");
        return remark;
    }

    private static CheckBox box(String id, String text) {
        var box = new CheckBox(text);
        box.setId("record-leaflet-" + id);
        box.setAccessibleText(text);
        box.setWrapText(true);
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        return box;
    }

    /** A line in the language of whoever chooses it. */
    private String said(CareLine line, String written) {
        return line.text(words.locale().getLanguage(), written);
    }

    private void redraw() {
        LeafletModel.Choice choice = model.choice();
        workplace
                .tasks()
                .latest(
                        this,
                        () -> {
                            Leaflet leaflet = choice.leaflet();
                            Node sheet = SheetNode.of(new LeafletSheet(leaflet, ChartFont.installed()));
                            return new Drawn(sheet, leaflet.spoken());
                        },
                        drawn -> preview.show(drawn.sheet(), drawn.spoken()));
    }

    private void print() {
        LeafletModel.Choice choice = model.choice();
        printing.print(() -> {
            var sheet = new LeafletSheet(choice.leaflet(), ChartFont.installed());
            return new PrintPage(sheet.title(), SheetNode.of(sheet), sheet.width(), sheet.height());
        });
    }

    private void save() {
        LeafletModel.Choice choice = model.choice();
        workplace
                .ports()
                .saveFile(words.get("record.leaflet.save"), file, "pdf")
                .ifPresent(chosen -> new FileSaving(workplace).save(chosen, () -> write(choice, chosen)));
    }

    private static Path write(LeafletModel.Choice choice, Path chosen) throws IOException {
        Leaflet leaflet = choice.leaflet();
        NewFile.write(
                chosen,
                true,
                out -> PdfFile.write(
                        letters -> new LeafletSheet(leaflet, letters), LeafletSheet.MARGIN, leaflet.words(), out));
        return chosen;
    }

    private record Drawn(Node sheet, String spoken) {}
}
