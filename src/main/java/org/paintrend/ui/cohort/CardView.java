package org.paintrend.ui.cohort;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
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

/**
 * A card in three parts, one above the other, so that those of cards side by side stand in one line. A click anywhere on
 * it, or its button, opens what it rests on.
 */
final class CardView {
    private static final double APART = 20;
    private static final double CLOSE = 8;

    private final Words words;
    private final Label title = new Label();
    private final FlowPane figures = new FlowPane(APART, 0);
    private final Label beneath = new Label();
    private final Button evidence;
    private final List<Region> parts;

    CardView(Words words, String id, Runnable open) {
        this.words = words;
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        evidence = Buttons.icon(id + "-evidence", Octicons.CHEVRON_RIGHT_16, "", open);
        evidence.getStyleClass().add("card-button");
        var head = new HBox(4, title, evidence);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("card-head");
        figures.setId(id);
        figures.setRowValignment(VPos.BASELINE);
        figures.getStyleClass().add("card-middle");
        beneath.setId(id + "-beneath");
        beneath.getStyleClass().addAll("second-line", "card-foot");
        beneath.setWrapText(true);
        beneath.setAlignment(Pos.TOP_LEFT);
        beneath.setMinHeight(Region.USE_PREF_SIZE);
        parts = List.of(head, figures, beneath);
        for (Region part : parts) {
            part.getStyleClass().add("card-part");
            part.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            part.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    open.run();
                }
            });
        }
    }

    /** Head, figures and what they rest on. */
    Node[] parts() {
        return parts.toArray(Node[]::new);
    }

    /** Shows what it says. */
    void show(Card card) {
        title.setText(card.title());
        figures.getChildren().clear();
        for (Card.Figure figure : card.figures()) {
            var number = new Label(figure.text());
            number.getStyleClass().add("card-figure");
            number.setMinWidth(Region.USE_PREF_SIZE);
            var one = new VBox(number);
            if (!figure.word().isEmpty()) {
                one.getChildren().add(second(figure.word()));
            }
            figures.getChildren().add(one);
        }
        if (!card.beside().isEmpty()) {
            figures.getChildren().add(second(card.beside()));
        }
        figures.setHgap(card.beside().isEmpty() ? APART : CLOSE);
        beneath.setText(card.beneath());
        evidence.setAccessibleText(words.get("cohort.card.evidence", card.spoken()));
    }

    private static Label second(String text) {
        var label = new Label(text);
        label.getStyleClass().add("card-second");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
