package org.paintrend.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.ImportResult;
import org.paintrend.clinic.OnDuplicate;
import org.paintrend.exchange.table.CellFault;
import org.paintrend.exchange.table.TableReading;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Words;

/** The fourth step: what would be imported, and everything that speaks against it, each a jump away from its row. */
final class CheckStep implements StepView {
    private static final double LIST = 190;

    private final Words words;
    private final ImportModel model;
    private final ImportTexts texts;
    private final Label verdict = new Label();
    private final Label more = new Label();
    private final Segmented<OnDuplicate> onDuplicate;
    private final ListView<CellFault> faults = new ListView<>();
    private final PreviewTable preview;
    private final HBox going;
    private final VBox node;

    CheckStep(Words words, ImportModel model, ImportTexts texts) {
        this.words = words;
        this.model = model;
        this.texts = texts;
        this.preview = new PreviewTable(words, "import-rows");
        this.onDuplicate = new Segmented<>(
                words.get("import.duplicates"),
                Arrays.asList(OnDuplicate.values()),
                one -> words.get("import.duplicates." + one.id()));
        onDuplicate.setId("import-duplicates");
        onDuplicate.setValue(model.onDuplicate.get());
        onDuplicate.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.onDuplicate.set(now);
            }
        });
        onDuplicate.disableProperty().bind(model.busy);
        verdict.setId("import-verdict");
        verdict.getStyleClass().add("heading");
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        more.setId("import-more");
        more.getStyleClass().add("second");
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        fillFaults();
        var duplicates = new Label(words.get("import.duplicates"));
        duplicates.getStyleClass().add("field-name");
        var choice = new HBox(12, duplicates, onDuplicate);
        choice.setAlignment(Pos.CENTER_LEFT);
        this.going = going();
        VBox.setVgrow(preview, Priority.ALWAYS);
        this.node = new VBox(12, choice, new VBox(4, verdict, more), going, faults, preview);
        model.checked.subscribe((@Nullable Checked checked) -> show(checked));
        model.busy.subscribe(this::showGoing);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return faults.isVisible() ? faults : onDuplicate.firstFocus();
    }

    private HBox going() {
        var bar = new ProgressBar();
        bar.setId("import-progress");
        bar.setAccessibleText(words.get("import.going"));
        bar.progressProperty().bind(model.progress());
        bar.setPrefWidth(320);
        Button cancel = Buttons.plain("import-cancel", words.get("common.cancel"), model::cancel);
        var row = new HBox(12, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void fillFaults() {
        faults.setId("import-faults");
        faults.setAccessibleText(words.get("import.faults"));
        faults.getStyleClass().add("import-faults");
        faults.setPrefHeight(LIST);
        faults.setMinHeight(132);
        faults.setCellFactory(view -> new FaultCell(model, texts));
        faults.getSelectionModel().selectedItemProperty().subscribe((@Nullable CellFault fault) -> {
            if (fault != null) {
                preview.jump(fault);
            }
        });
    }

    private void showGoing() {
        going.setVisible(model.busy.get());
        going.setManaged(model.busy.get());
    }

    private void show(@Nullable Checked checked) {
        @Nullable Loaded loaded = model.loaded.get();
        @Nullable TableReading reading = model.reading.get();
        if (loaded == null || reading == null) {
            return;
        }
        if (checked == null) {
            verdict.setText(words.get("import.checking"));
            verdict.setGraphic(null);
            more.setText("");
            return;
        }
        List<CellFault> found = checked.isReady() ? checked.remarks() : checked.faults();
        verdict.setText(
                checked.isReady()
                        ? words.get("import.ready")
                        : words.count("import.faulty", checked.faults().size()));
        verdict.setGraphic(Icons.of(checked.isReady() ? Octicons.CHECK_CIRCLE_16 : Octicons.ALERT_16));
        more.setText(more(checked, reading));
        faults.setItems(FXCollections.observableList(found));
        faults.setVisible(!found.isEmpty());
        faults.setManaged(!found.isEmpty());
        preview.show(
                reading.table().columns().stream()
                        .map(column -> new PreviewTable.Head(
                                column.index(),
                                texts.column(column),
                                model.mapping
                                        .get()
                                        .field(column.index())
                                        .map(field -> texts.field(
                                                field, loaded.terms().plan()))
                                        .orElse(words.get("import.mapping.out"))))
                        .toList(),
                reading.table().rows(),
                null);
        preview.mark(found);
        if (!found.isEmpty()) {
            faults.getSelectionModel().selectFirst();
        }
    }

    /** The counts, and what stays out. */
    private String more(Checked checked, TableReading reading) {
        StringBuilder text = new StringBuilder();
        ImportResult.@Nullable Imported would = checked.would();
        if (would != null) {
            text.append(words.get(
                    "import.would",
                    String.join(
                            " \u00b7 ",
                            texts.counts(
                                    would.patients(),
                                    would.procedures(),
                                    would.assessments(),
                                    would.updated(),
                                    would.skipped()))));
        } else {
            text.append(words.get("import.mend"));
        }
        String out = reading.table().columns().stream()
                .filter(column -> model.mapping.get().field(column.index()).isEmpty())
                .map(texts::column)
                .collect(Collectors.joining(", "));
        if (!out.isEmpty()) {
            text.append(' ').append(words.get("import.out", out));
        }
        Set<Integer> left = new TreeSet<>(reading.leftOut());
        if (!left.isEmpty()) {
            text.append(' ')
                    .append(words.get(
                            "import.left-out",
                            left.stream().map(Objects::toString).collect(Collectors.joining(", "))));
        }
        return text.toString();
    }
}
