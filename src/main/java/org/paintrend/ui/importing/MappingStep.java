package org.paintrend.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.SavedMapping;
import org.paintrend.exchange.table.Table;
import org.paintrend.exchange.table.TableReading;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Choice;
import org.paintrend.words.Words;

/** The third step: what each column of the file is, and the mappings that were kept. */
final class MappingStep implements StepView {
    private final Words words;
    private final ImportModel model;
    private final ImportTexts texts;
    private final VBox rows = new VBox();
    private final VBox faults = new VBox(4);
    private final ComboBox<Optional<SavedMapping>> saved;
    private final TextField name = new TextField();
    private final Button keep;
    private final Label kept = new Label();
    private final HBox offered;
    private final VBox node;
    private boolean filling;

    MappingStep(Words words, ImportModel model, ImportTexts texts) {
        this.words = words;
        this.model = model;
        this.texts = texts;
        this.saved = Choice.of(
                List.of(), one -> one.map(SavedMapping::name).orElse(words.get("import.mapping.program")), "");
        saved.setId("import-saved-mapping");
        saved.setAccessibleText(words.get("import.mapping.saved"));
        saved.setPrefWidth(260);
        saved.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !filling) {
                model.use(now.orElse(null));
            }
        });
        name.setId("import-mapping-name");
        name.setPromptText(words.get("import.mapping.name"));
        name.setAccessibleText(words.get("import.mapping.name"));
        name.setPrefWidth(220);
        this.keep = Buttons.plain(
                "import-keep-mapping", words.get("import.mapping.keep"), () -> model.keep(name.getText()));
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        kept.getStyleClass().add("second-line");
        kept.setId("import-mapping-kept");
        faults.setId("import-mapping-faults");
        rows.setId("import-mapping-rows");
        var body = new ScrollPane(rows);
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        body.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(body, Priority.ALWAYS);
        var about = new Label(words.get("import.mapping.about"));
        about.getStyleClass().add("second");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        this.offered = offered();
        this.node = new VBox(12, about, tools(), faults, body);
        model.mapping.subscribe(this::show);
        model.loaded.subscribe(this::offerSaved);
        model.used.subscribe(this::offerSaved);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return rows.getChildren().stream()
                .map(row -> ((ColumnRow) row).choice())
                .findFirst()
                .orElse(saved);
    }

    private HBox offered() {
        var label = new Label(words.get("import.mapping.saved"));
        label.getStyleClass().add("field-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, label, saved, kept);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node tools() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, offered, space, name, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void offerSaved() {
        filling = true;
        List<Optional<SavedMapping>> all = new ArrayList<>();
        all.add(Optional.empty());
        model.fitting().forEach(one -> all.add(Optional.of(one)));
        saved.getItems().setAll(all);
        String used = model.used.get();
        saved.setValue(all.stream()
                .filter(one -> one.map(SavedMapping::name).orElse("").equals(used))
                .findFirst()
                .orElse(Optional.empty()));
        offered.setVisible(all.size() > 1);
        kept.setText(used.isEmpty() ? "" : words.get("import.mapping.used"));
        filling = false;
    }

    private void show() {
        @Nullable Loaded loaded = model.loaded.get();
        @Nullable TableReading reading = model.reading.get();
        if (loaded == null || reading == null) {
            return;
        }
        offerSaved();
        List<Table.Column> columns = reading.table().columns();
        boolean same = rows.getChildren().size() == columns.size()
                && rows.getChildren().stream().allMatch(row -> columns.contains(((ColumnRow) row).column()))
                && rows.getUserData() == loaded.source();
        if (!same) {
            rows.setUserData(loaded.source());
            rows.getChildren()
                    .setAll(columns.stream()
                            .map(column -> new ColumnRow(words, texts, model, loaded, reading, column))
                            .toList());
        }
        rows.getChildren().forEach(row -> ((ColumnRow) row).show(model.mapping.get()));
        faults.getChildren()
                .setAll(model.mapping.get().faults().stream()
                        .map(fault -> texts.fault(fault, loaded.terms().plan()))
                        .map(MappingStep::fault)
                        .toList());
        faults.setVisible(!faults.getChildren().isEmpty());
        faults.setManaged(faults.isVisible());
    }

    private static Label fault(String text) {
        var fault = new Label(text);
        fault.setId("import-mapping-fault");
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        return fault;
    }
}
