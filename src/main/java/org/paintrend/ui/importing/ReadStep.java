package org.paintrend.ui.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.exchange.table.BookSource;
import org.paintrend.exchange.table.DateOrder;
import org.paintrend.exchange.table.DecimalMark;
import org.paintrend.exchange.table.Delimiter;
import org.paintrend.exchange.table.HeadPlace;
import org.paintrend.exchange.table.Setting;
import org.paintrend.exchange.table.SourceFile;
import org.paintrend.exchange.table.Table;
import org.paintrend.exchange.table.TableLine;
import org.paintrend.exchange.table.TableReading;
import org.paintrend.exchange.table.TextSource;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.words.Words;

/** The second step: how the file is read, which can be changed; what cannot be told is asked. */
final class ReadStep implements StepView {
    private static final int SHOWN = 40;
    private static final int HEAD_LINES = 15;
    private static final double WIDE = 226;
    private static final double NARROW = 176;

    private final Words words;
    private final ImportModel model;
    private final ImportTexts texts;
    private final FlowPane settings = new FlowPane(12, 12);
    private final Label about = new Label();
    private final CheckBox totals = new CheckBox();
    private final PreviewTable preview;
    private final VBox node;

    ReadStep(Words words, ImportModel model, ImportTexts texts) {
        this.words = words;
        this.model = model;
        this.texts = texts;
        this.preview = new PreviewTable(words, "import-lines");
        about.getStyleClass().add("second");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        settings.setId("import-settings");
        totals.setId("import-totals");
        totals.setWrapText(true);
        totals.setMinHeight(Region.USE_PREF_SIZE);
        totals.accessibleTextProperty().bind(totals.textProperty());
        totals.setOnAction(event -> model.say(model.choices().withTotals(totals.isSelected())));
        VBox.setVgrow(preview, Priority.ALWAYS);
        this.node = new VBox(14, about, settings, totals, preview);
        model.reading.subscribe((@Nullable TableReading reading) -> {
            if (reading != null) {
                show(reading);
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return settings.getChildren().stream()
                .map(box -> ((FieldBox) box).control())
                .filter(control -> ((ComboBox<?>) control).getValue() == null)
                .findFirst()
                .orElseGet(() -> ((FieldBox) settings.getChildren().getFirst()).control());
    }

    private void show(TableReading reading) {
        @Nullable Loaded loaded = model.loaded.get();
        if (loaded == null) {
            return;
        }
        about.setText(words.get(
                reading.open().isEmpty() ? "import.read.about" : "import.read.asked",
                loaded.name(),
                words.count("import.read.rows", reading.table().rows().size())));
        @Nullable
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        @Nullable String id = focused == null ? null : focused.getId();
        settings.getChildren().setAll(fields(reading, loaded.source()));
        settings.getChildren().stream()
                .map(box -> ((FieldBox) box).control())
                .filter(control -> id != null && id.equals(control.getId()))
                .forEach(Node::requestFocus);
        int left = reading.leftOut().size();
        boolean asked = left > 0 || model.choices().takesTotals();
        totals.setText(words.get(
                "import.totals",
                String.join(
                        ", ",
                        reading.leftOut().stream().sorted().map(String::valueOf).toList())));
        totals.setSelected(model.choices().takesTotals());
        totals.setVisible(asked);
        totals.setManaged(asked);
        preview.show(
                heads(reading), reading.lines().lines().stream().limit(SHOWN).toList(), reading.head());
    }

    private List<FieldBox> fields(TableReading reading, SourceFile source) {
        List<FieldBox> fields = new ArrayList<>();
        if (source instanceof TextSource text) {
            fields.add(field(
                    Setting.ENCODING,
                    text.encodings(),
                    reading.encoding(),
                    reading,
                    one -> words.get("import.encoding." + one.id()),
                    one -> model.say(model.choices().with(one))));
            fields.add(field(
                    Setting.DELIMITER,
                    Arrays.asList(Delimiter.values()),
                    reading.delimiter(),
                    reading,
                    one -> words.get("import.delimiter." + one.id()),
                    one -> model.say(model.choices().with(one))));
        } else if (source instanceof BookSource book) {
            fields.add(field(
                    Setting.SHEET,
                    book.sheets(),
                    reading.sheet(),
                    reading,
                    Function.identity(),
                    one -> model.say(model.choices().withSheet(one))));
        }
        fields.add(field(
                Setting.HEAD,
                places(reading),
                reading.head(),
                reading,
                texts::head,
                one -> model.say(model.choices().with(one))));
        fields.add(field(
                Setting.DATE_ORDER,
                Arrays.asList(DateOrder.values()),
                reading.dateOrder(),
                reading,
                one -> words.get("import.date-order." + one.id()),
                one -> model.say(model.choices().with(one))));
        fields.add(field(
                Setting.DECIMAL_MARK,
                Arrays.asList(DecimalMark.values()),
                reading.decimalMark(),
                reading,
                one -> words.get("import.decimal-mark." + one.id()),
                one -> model.say(model.choices().with(one))));
        return fields;
    }

    /** A setting; one that cannot be told starts empty. */
    private <T> FieldBox field(
            Setting setting,
            List<T> values,
            @Nullable T value,
            TableReading reading,
            Function<T, String> name,
            Consumer<T> said) {
        boolean open = reading.open().contains(setting);
        ComboBox<T> choice = Choice.of(values, name, words.get("import.please-choose"));
        choice.setId("import-" + setting.id());
        double width = setting == Setting.ENCODING || setting == Setting.SHEET || setting == Setting.DATE_ORDER
                ? WIDE
                : NARROW;
        choice.setPrefWidth(width);
        if (!open) {
            choice.setValue(value);
        }
        choice.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                said.accept(now);
            }
        });
        var box = new FieldBox(words.get("import.setting." + setting.id()), choice);
        box.setPrefWidth(width);
        if (open) {
            box.fault(words.get("import.ask." + setting.id()));
        }
        return box;
    }

    private static List<HeadPlace> places(TableReading reading) {
        List<HeadPlace> places = new ArrayList<>();
        List<TableLine> lines = reading.lines().lines();
        for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
            places.add(new HeadPlace(lines.get(i).number(), 1));
        }
        for (int i = 0; i + 1 < Math.min(HEAD_LINES, lines.size()); i++) {
            if (lines.get(i + 1).number() == lines.get(i).number() + 1) {
                places.add(new HeadPlace(lines.get(i).number(), 2));
            }
        }
        return places;
    }

    /** The columns of the file by their letters: what is a head is not decided yet. */
    private static List<PreviewTable.Head> heads(TableReading reading) {
        int width = reading.lines().lines().stream()
                .limit(SHOWN)
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        return IntStream.range(0, width)
                .mapToObj(index -> new PreviewTable.Head(index, new Table.Column(index, "").letters(), ""))
                .toList();
    }
}
