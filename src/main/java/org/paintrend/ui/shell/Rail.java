package org.paintrend.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Words;

/** The rooms at the left; only their icons where the window is narrow. At the bottom, whose clinic it is. */
final class Rail extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE = 208;
    private static final double SLIM = 64;

    private final Words words;
    private final Map<Place.Room, Button> items = new LinkedHashMap<>();
    private final Button followUps;
    private final Label badge = new Label();
    private final Label product;
    private final Label clinicName = new Label();
    private final HBox clinic;
    private final HBox head;

    Rail(Words words, Runnable showFollowUps, Runnable patients, Runnable cohort, Runnable settings) {
        super(4);
        this.words = words;
        getStyleClass().add("rail");
        product = new Label(words.get("common.product"));
        product.getStyleClass().add("product");
        head = new HBox(10, new ProductMark(28), product);
        head.getStyleClass().add("head");
        followUps = item(Place.Room.FOLLOW_UPS, Octicons.CHECKLIST_16, words.get("shell.follow-ups"), showFollowUps);
        item(Place.Room.PATIENTS, Octicons.PEOPLE_16, words.get("shell.patients"), patients);
        item(Place.Room.COHORT, Octicons.GRAPH_16, words.get("cohort.title"), cohort);
        item(Place.Room.SETTINGS, Octicons.GEAR_16, words.get("shell.settings"), settings);
        var gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        clinicName.setId("clinic-name");
        clinicName.setWrapText(true);
        clinicName.setMaxHeight(60);
        clinic = new HBox(10, Icons.of(Octicons.HOME_16), clinicName);
        clinic.setAlignment(Pos.CENTER_LEFT);
        clinic.getStyleClass().add("clinic");
        getChildren().add(head);
        getChildren().addAll(items.values());
        badge.setId("rail-badge");
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        var badged = new StackPane();
        badged.getStyleClass().add("badged");
        getChildren().set(getChildren().indexOf(followUps), badged);
        badged.getChildren().addAll(followUps, badge);
        getChildren().addAll(gap, clinic);
        narrow(false);
    }

    void choose(Place.Room room) {
        items.forEach((one, item) -> item.pseudoClassStateChanged(CHOSEN, one == room));
    }

    /** How many are overdue or due today. */
    void pressing(int count) {
        badge.setText(words.number(count));
        badge.setVisible(count > 0);
        followUps.setAccessibleText(
                count == 0
                        ? words.get("shell.follow-ups")
                        : words.count("shell.follow-ups.pressing", count, words.get("shell.follow-ups")));
    }

    void clinic(String name) {
        clinicName.setText(name);
        Tooltip.install(clinic, new Tooltip(name));
    }

    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        setMinWidth(narrow ? SLIM : WIDE);
        setPrefWidth(narrow ? SLIM : WIDE);
        setMaxWidth(narrow ? SLIM : WIDE);
        product.setManaged(!narrow);
        product.setVisible(!narrow);
        clinicName.setManaged(!narrow);
        clinicName.setVisible(!narrow);
        head.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
        clinic.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
        items.values().forEach(item -> {
            item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
            item.setTooltip(narrow ? new Tooltip(item.getText()) : null);
        });
    }

    private Button item(Place.Room room, Octicons icon, String text, Runnable action) {
        Button item = Buttons.plain("rail-" + room.id(), icon, text, action);
        item.getStyleClass().add("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setGraphicTextGap(12);
        items.put(room, item);
        return item;
    }
}
