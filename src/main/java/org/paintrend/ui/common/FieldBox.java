package org.paintrend.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control with its name above and, when it is left with something wrong in it, what is wrong beneath. */
public final class FieldBox extends VBox {
    private final Label name;
    private final Node control;
    private final Label hint = new Label();
    private final Label fault = new Label();

    public FieldBox(String name, Node control) {
        super(6);
        this.name = new Label(name);
        this.control = control;
        this.name.setLabelFor(control);
        this.name.getStyleClass().add("field-name");
        getStyleClass().add("field-box");
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        hint.getStyleClass().add("field-hint");
        fault.getStyleClass().add("field-fault");
        hint.setWrapText(true);
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        hint.setMinHeight(USE_PREF_SIZE);
        show(hint, "");
        show(fault, "");
        getChildren().addAll(this.name, control, hint, fault);
    }

    /** Marks the field as one that cannot be left empty; {@code word} is read to those who do not see the mark. */
    public FieldBox required(String word) {
        name.setText(name.getText() + " *");
        control.setAccessibleText(control.getAccessibleText() + ", " + word);
        return this;
    }

    /** A line beneath that helps to fill it in. */
    public FieldBox hint(String text) {
        show(hint, text);
        control.setAccessibleHelp(text);
        return this;
    }

    /** Runs a check whenever the keyboard leaves the control. */
    public FieldBox whenLeft(Runnable check) {
        WhenLeft.of(control, check);
        return this;
    }

    /** Says what is wrong; an empty text: nothing. */
    public void fault(String sentence) {
        boolean wrong = !sentence.isEmpty();
        show(fault, sentence);
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        control.setAccessibleHelp(wrong ? sentence : hint.getText());
    }

    /** What is said to be wrong, or an empty text. */
    public String fault() {
        return fault.getText();
    }

    public Node control() {
        return control;
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
