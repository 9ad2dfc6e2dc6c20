package org.paintrend.ui.cohort;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.Words;

/** A card. A click anywhere on it, or its button, opens what it rests on. */
final class CardView extends VBox {
    private final Words words;
    private final Label title = new Label();
    private final FlowPane figures = new FlowPane(20, 0);
    private final Label beneath = new Label();
    private final Button evidence;

    CardView(Words words, String id, Runnable open) {
        super(2);
        this.words = words;
        setId(id);
        getStyleClass().add("cohort-card");
        setAccessibleRole(AccessibleRole.PARENT);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        evidence = Buttons.icon(id + "-evidence", Octicons.CHEVRON_RIGHT_16, "", open);
        evidence.getStyleClass().add("card-button");
        var head = new HBox(4, title, evidence);
        head.setAlignment(Pos.TOP_LEFT);
        figures.setRowValignment(VPos.BASELINE);
        figures.setPrefWrapLength(0);
        beneath.getStyleClass().add("second-line");
        beneath.setWrapText(true);
        beneath.setMinHeight(USE_PREF_SIZE);
        beneath.setId(id + "-beneath");
        var room = new Region();
        setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(head, figures, room, beneath);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
    }

    /** Shows what it says. */
    void show(Card card) {
        title.setText(card.title());
        figures.getChildren().clear();
        for (Card.Figure figure : card.figures()) {
            var number = new Label(figure.text());
            number.getStyleClass().add("card-figure");
            number.setMinWidth(USE_PREF_SIZE);
            var one = new VBox(number);
            if (!figure.word().isEmpty()) {
                one.getChildren().add(second(figure.word()));
            }
            figures.getChildren().add(one);
        }
        if (!card.beside().isEmpty()) {
            figures.getChildren().add(second(card.beside()));
        }
        figures.setHgap(card.beside().isEmpty() ? 20 : 8);
        beneath.setText(card.beneath());
        beneath.setManaged(!card.beneath().isEmpty());
        evidence.setAccessibleText(words.get("cohort.card.evidence", card.title()));
        setAccessibleText(spoken(card));
    }

    private static Label second(String text) {
        var label = new Label(text);
        label.getStyleClass().add("card-second");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String spoken(Card card) {
        var spoken = new StringBuilder(card.title()).append(':');
        card.figures()
                .forEach(figure -> spoken.append(' ')
                        .append(figure.text())
                        .append(figure.word().isEmpty() ? "" : " " + figure.word() + ","));
        return spoken.append(' ')
                .append(card.beside())
                .append(". ")
                .append(card.beneath())
                .toString()
                .strip();
    }
}
