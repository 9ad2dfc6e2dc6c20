package org.paintrend.ui.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.SheetForm;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.CheckedForm;
import org.paintrend.words.DecimalText;
import org.paintrend.words.TimeText;
import org.paintrend.words.Words;

/** A sheet being filled: one text a field, as its control holds it. It starts empty. */
final class SheetModel extends CheckedForm<SheetForm> {
    private static final String REASON = "reason";

    final StringProperty reason = new SimpleStringProperty(this, REASON, "");

    private final Words words;
    private final SheetDesign design;
    private final @Nullable String timepoint;
    private final Map<SheetField, StringProperty> inputs = new LinkedHashMap<>();

    SheetModel(Words words, SheetDesign design, @Nullable String timepoint, Checker<SheetForm> checker) {
        super(checker);
        this.words = words;
        this.design = design;
        this.timepoint = timepoint;
        design.fields().stream()
                .filter(field -> field.kind() != FieldKind.HEADING)
                .forEach(field -> inputs.put(field, new SimpleStringProperty(this, field.id(), "")));
    }

    SheetDesign design() {
        return design;
    }

    /** What stands in a field. */
    StringProperty input(SheetField field) {
        return Objects.requireNonNull(inputs.get(field), field.id());
    }

    /** What stands in the field with this id; empty where there is none. */
    Optional<StringProperty> input(String id) {
        return design.field(id).map(this::input);
    }

    /** A field of the design. */
    SheetField field(String id) {
        return design.field(id).orElseThrow(() -> new IllegalArgumentException("no field " + id));
    }

    /** What stands in the field with this id; an empty text where the design has none. */
    String text(String id) {
        return design.field(id).map(field -> input(field).get()).orElse("");
    }

    /** Fills the form with what was saved, to change it. */
    void fill(Sheet saved) {
        inputs.forEach((field, input) -> input.set(
                saved.value(field.id()).map(value -> shown(field, value)).orElse("")));
    }

    @Override
    public SheetForm form() {
        Map<String, String> typed = new HashMap<>();
        inputs.forEach((field, input) -> {
            String text = read(field, input.get());
            if (!text.isEmpty()) {
                typed.put(field.id(), text);
            }
        });
        return new SheetForm(
                design.kind(),
                timepoint,
                typed,
                inputs.keySet().stream().map(SheetField::id).collect(Collectors.toSet()));
    }

    /** What is in the fields, the reason among them, by their names; empty fields are left out. */
    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        inputs.values().forEach(input -> put(texts, input));
        put(texts, reason);
        return texts;
    }

    @Override
    public void show(Map<String, String> texts) {
        inputs.values().forEach(input -> input.set(texts.getOrDefault(input.getName(), "")));
        reason.set(texts.getOrDefault(REASON, ""));
    }

    @Override
    public void whenChanged(Runnable listener) {
        InvalidationListener changed = observed -> listener.run();
        inputs.values().forEach(input -> input.addListener(changed));
        reason.addListener(changed);
    }

    private String shown(SheetField field, String value) {
        return field.kind() == FieldKind.DECIMAL ? DecimalText.written(words, value) : value;
    }

    private static String read(SheetField field, String text) {
        return switch (field.kind()) {
            case DECIMAL -> DecimalText.read(text);
            case TIME -> TimeText.read(text);
            default -> text;
        };
    }

    private static void put(Map<String, String> texts, StringProperty input) {
        if (!input.get().isEmpty()) {
            texts.put(input.getName(), input.get());
        }
    }
}
