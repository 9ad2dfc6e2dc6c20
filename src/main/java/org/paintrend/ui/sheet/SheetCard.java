package org.paintrend.ui.sheet;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.sheet.CaseBmi;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.Clinical;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** A sheet to read, or the place where one is missing, with the button that opens its form. */
final class SheetCard extends VBox {
    private static final double LABELS = 190;
    private static final double LINE = 640;

    private final Words words;
    private final SheetWords names;
    private final SheetPlace place;

    /**
     * @param sheet absent where none was filled
     * @param mayFill whether one can be filled now
     * @param notice what it comes to, shown above what stands on it
     */
    SheetCard(
            Words words,
            ZoneId zone,
            SheetPlace place,
            @Nullable Sheet sheet,
            boolean mayFill,
            Optional<Node> notice,
            Runnable open) {
        super(10);
        this.words = words;
        this.names = new SheetWords(words);
        this.place = place;
        getStyleClass().add("sheet-card");
        String id = place.id()
                + (sheet == null || place.kind().times().isSingle()
                        ? ""
                        : "-" + sheet.id().value());
        setId(id);
        getChildren().add(head(sheet, zone, button(id, sheet, open), sheet != null || mayFill));
        notice.ifPresent(getChildren()::add);
        if (sheet != null) {
            getChildren().add(facts(sheet));
        }
    }

    private Button button(String id, @Nullable Sheet sheet, Runnable open) {
        Button button = sheet == null
                ? Buttons.plain(id + "-record", Octicons.PLUS_16, words.get("sheet.record"), open)
                : Buttons.plain(id + "-edit", Octicons.PENCIL_16, words.get("common.edit"), open);
        button.setAccessibleText(button.getText() + ": " + place.name(words));
        return button;
    }

    private HBox head(@Nullable Sheet sheet, ZoneId zone, Button button, boolean hasButton) {
        var title = new Label(title(sheet));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var about = new Label(
                sheet == null
                        ? words.get(hasButton ? "sheet.missing" : place.isDue() ? "sheet.not-yet" : "sheet.not-due")
                        : words.get("sheet.by", words.dateTime(sheet.at(), zone), sheet.recordedBy()));
        about.getStyleClass().add("second");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        var both = new VBox(2, title, about);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        var head = new HBox(12, both);
        head.setAlignment(Pos.TOP_LEFT);
        if (hasButton) {
            head.getChildren().add(button);
        }
        return head;
    }

    /** Of sheets that there can be many of, what the first field says: "Pain flare". */
    private String title(@Nullable Sheet sheet) {
        Optional<String> first = Optional.ofNullable(sheet)
                .filter(one -> !place.kind().times().isSingle())
                .flatMap(one -> named(one).findFirst());
        return first.orElseGet(() -> place.timepoint() == null
                ? names.kind(place.kind())
                : new Clinical(words).timepoint(place.timepoint()));
    }

    private Stream<String> named(Sheet sheet) {
        return place.design().fields().stream()
                .filter(field -> field.kind() == FieldKind.CHOICE)
                .limit(1)
                .flatMap(field -> sheet.value(field.id()).map(value -> names.value(field, value)).stream());
    }

    private GridPane facts(Sheet sheet) {
        var grid = new GridPane(16, 8);
        var labels = new ColumnConstraints(LABELS);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, values);
        for (SheetField field : place.design().fields()) {
            if (field.kind() != FieldKind.HEADING) {
                sheet.value(field.id())
                        .ifPresent(value -> fact(grid, names.name(field.name()), names.value(field, value)));
            }
            if (field.id().equals(CaseBmi.WEIGHT)) {
                CaseBmi.of(
                                sheet.value(CaseBmi.HEIGHT).orElse(""),
                                sheet.value(CaseBmi.WEIGHT).orElse(""))
                        .ifPresent(bmi -> fact(grid, words.get("sheet.bmi.name"), new Clinical(words).bmi(bmi)));
            }
        }
        forgotten(sheet).forEach(id -> {
            Optional<SheetField> known = place.design().known(id);
            String value = sheet.value(id).orElse("");
            fact(
                    grid,
                    known.map(field -> names.name(field.name())).orElse(id),
                    known.map(field -> names.value(field, value)).orElse(value));
        });
        return grid;
    }

    /** What was entered in fields that are not asked for any more. */
    private List<String> forgotten(Sheet sheet) {
        return sheet.values().keySet().stream()
                .filter(id -> place.design().field(id).isEmpty())
                .sorted()
                .toList();
    }

    private static void fact(GridPane grid, String name, String value) {
        var label = new Label(name);
        label.getStyleClass().add("second");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        var text = new Label(value);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(LINE);
        grid.addRow(grid.getRowCount(), label, text);
    }
}
