package org.paintrend.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.exchange.table.Mapping;
import org.paintrend.exchange.table.Proposal;
import org.paintrend.exchange.table.Table;
import org.paintrend.exchange.table.TableReading;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.TwoLines;
import org.paintrend.words.Words;

/** One column of the file: its head, a few values of it, and what it is to us. */
final class ColumnRow extends HBox {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final int SAMPLES = 3;
    private static final double HEAD = 300;

    private final Words words;
    private final Table.Column column;
    private final ComboBox<Optional<String>> choice;
    private final Label surety = new Label();
    private final Optional<Proposal> proposal;
    private boolean filling;

    ColumnRow(
            Words words,
            ImportTexts texts,
            ImportModel model,
            Loaded loaded,
            TableReading reading,
            Table.Column column) {
        super(16);
        this.words = words;
        this.column = column;
        this.proposal = loaded.words().proposal(column.head());
        var head = new TwoLines("import-head");
        head.show(texts.column(column), samples(reading.table()));
        head.setPrefWidth(HEAD);
        HBox.setHgrow(head, Priority.ALWAYS);
        List<Optional<String>> fields = new ArrayList<>();
        fields.add(Optional.empty());
        loaded.fields().forEach(field -> fields.add(Optional.of(field)));
        this.choice = Choice.of(
                fields,
                one -> one.map(field -> texts.field(field, loaded.terms().plan()))
                        .orElse(words.get("import.mapping.out")),
                "");
        choice.setId("import-column-" + column.index());
        choice.setPrefWidth(280);
        choice.setMinWidth(200);
        choice.setVisibleRowCount(14);
        choice.setAccessibleText(words.get("import.mapping.of", texts.column(column)));
        choice.setAccessibleHelp(head.spoken());
        choice.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !filling) {
                model.mapping.set(model.mapping.get().with(column.index(), now.orElse(null)));
            }
        });
        surety.getStyleClass().add("second-line");
        surety.setPrefWidth(190);
        surety.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(head, Icons.of(Octicons.ARROW_RIGHT_16), choice, surety);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("import-column");
    }

    Table.Column column() {
        return column;
    }

    Node choice() {
        return choice;
    }

    void show(Mapping mapping) {
        Optional<String> field = mapping.field(column.index());
        filling = true;
        choice.setValue(field);
        filling = false;
        pseudoClassStateChanged(OUT, field.isEmpty());
        boolean proposed = proposal.map(Proposal::field).equals(field);
        boolean looked = field.isPresent() && proposed;
        surety.setText(
                field.isEmpty()
                        ? proposal.isPresent() ? words.get("import.surety.could") : ""
                        : words.get("import.surety."
                                + (looked
                                        ? proposal.orElseThrow().surety().name().toLowerCase(Locale.ROOT)
                                        : "chosen")));
        surety.setGraphic(
                looked && proposal.orElseThrow().surety() == Proposal.Surety.LIKELY
                        ? Icons.of(Octicons.ALERT_16, 14)
                        : null);
    }

    private String samples(Table table) {
        String samples = table.rows().stream()
                .map(row -> row.cell(column.index()).text().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" \u00b7 "));
        return samples.isEmpty() ? words.get("import.mapping.nothing") : samples;
    }
}
