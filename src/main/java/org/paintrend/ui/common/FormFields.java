package org.paintrend.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.paintrend.words.Words;

/** The fields of a form by their names: a control with its name above and its fault beneath. */
public final class FormFields {
    private final Words words;
    private final String id;
    private final UnaryOperator<String> naming;
    private final Consumer<String> whenLeft;
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();

    /**
     * @param id begins the ids of the controls, before a field's name
     * @param key begins the keys of their words, before a field's name
     * @param whenLeft called with the name of a field that the keyboard left
     */
    public FormFields(Words words, String id, String key, Consumer<String> whenLeft) {
        this(words, id, name -> words.get(key + name), whenLeft);
    }

    /** The same with any other way to find the words of a field by its name. */
    public FormFields(Words words, String id, UnaryOperator<String> naming, Consumer<String> whenLeft) {
        this.words = words;
        this.id = id;
        this.naming = naming;
        this.whenLeft = whenLeft;
    }

    /** A line of text. */
    public FieldBox text(String name, StringProperty property) {
        return input(name, new TextField(), property);
    }

    /** A few lines of text. */
    public FieldBox area(String name, StringProperty property) {
        return input(name, TextAreas.of(2), property);
    }

    /** A date; the property holds it in ISO 8601, or what was typed where that is no date. */
    public FieldBox date(String name, StringProperty property) {
        var field = new DateField(words);
        field.setIso(property.get());
        field.isoProperty().addListener((observed, before, now) -> property.set(now));
        property.addListener((observed, before, now) -> field.setIso(now));
        return add(name, field);
    }

    /** Any other control. */
    public FieldBox add(String name, Node control) {
        control.setId(id + name);
        var box = new FieldBox(naming.apply(name), control).whenLeft(() -> whenLeft.accept(name));
        boxes.put(name, box);
        return box;
    }

    /** The heading of a part of the form. */
    public Label section(String title) {
        var label = new Label(title);
        label.getStyleClass().add("heading");
        return label;
    }

    /** Whether there is a field of this name, which shows its own faults. */
    public boolean has(String name) {
        return boxes.containsKey(name);
    }

    /** The control of a field that was added. */
    public Node control(String name) {
        return Objects.requireNonNull(boxes.get(name), name).control();
    }

    /** Shows what is wrong with each field, by its name; an empty text: nothing. */
    public void show(UnaryOperator<String> faults) {
        boxes.forEach((name, box) -> box.fault(faults.apply(name)));
    }

    /** Puts the keyboard into the first field with a fault. */
    public void toFault() {
        boxes.values().stream()
                .filter(box -> !box.fault().isEmpty())
                .findFirst()
                .ifPresent(box -> Reveal.focus(box.control()));
    }

    private FieldBox input(String name, TextInputControl control, StringProperty property) {
        control.textProperty().bindBidirectional(property);
        return add(name, control);
    }
}
