package org.paintrend.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.KeyHint;
import org.paintrend.words.Words;

/** What the search found, beneath its field; the keyboard stays in the field. */
final class Finder extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FinderModel model;
    private final Words words;
    private final TextField field;
    private @Nullable Node before;

    Finder(FinderModel model, Words words, TextField field) {
        this.model = model;
        this.words = words;
        this.field = field;
        getStyleClass().add("finder");
        setId("finder");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.get("shell.search"));
        model.hits().addListener((ListChangeListener<Hit>) change -> build());
        model.chosenProperty().addListener((observed, old, now) -> mark());
        field.textProperty()
                .addListener((observed, old, text) -> model.queryProperty().set(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener(focused());
        field.setOnMouseClicked(event -> open());
    }

    /** Puts the keyboard into the search, from wherever it is. */
    void begin() {
        if (!field.isFocused()) {
            before = getScene().getFocusOwner();
        }
        field.requestFocus();
        field.selectAll();
        open();
    }

    private ChangeListener<Boolean> focused() {
        return (observed, had, has) -> {
            if (!has) {
                hideHits();
            }
        };
    }

    private void open() {
        if (!isVisible()) {
            field.clear();
            model.open();
            build();
            setVisible(true);
            setManaged(true);
        }
        place();
    }

    private void hideHits() {
        setVisible(false);
        setManaged(false);
        field.clear();
    }

    /** Under the field, as wide as it. */
    private void place() {
        var bounds = field.localToScene(field.getBoundsInLocal());
        var parent = getParent().sceneToLocal(bounds);
        double right = ((Region) getParent()).getWidth() - parent.getMaxX();
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        StackPane.setMargin(this, new Insets(parent.getMaxY() + 6, right, 0, 0));
        setMinWidth(Math.max(bounds.getWidth(), 400));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                open();
                model.move(1);
            }
            case UP -> model.move(-1);
            case ENTER -> model.choose(this::choose);
            case ESCAPE -> leave();
            default -> {
                if (!event.isShortcutDown()
                        && !event.getCode().isNavigationKey()
                        && !event.getCode().isFunctionKey()) {
                    open();
                }
                return;
            }
        }
        event.consume();
    }

    private void choose(@Nullable Hit hit) {
        if (hit != null) {
            leave();
            model.go(hit);
        }
    }

    private void leave() {
        hideHits();
        @Nullable Node back = before;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        } else {
            getParent().requestFocus();
        }
        before = null;
    }

    private void build() {
        getChildren().clear();
        if (model.hits().isEmpty()) {
            var nothing = new Label(words.get("shell.search.nothing"));
            nothing.getStyleClass().add("nothing");
            getChildren().add(nothing);
        }
        model.hits().forEach(hit -> getChildren().add(row(hit)));
        mark();
    }

    private Node row(Hit hit) {
        var text = new Label(hit.text());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(10);
        switch (hit) {
            case Hit.OfPatient patient -> {
                var code = new Label(patient.code());
                code.getStyleClass().add("second-line");
                code.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().addAll(Icons.of(Octicons.PERSON_16), text, gap, code);
            }
            case Hit.OfCommand command ->
                row.getChildren()
                        .addAll(
                                Icons.of(Octicons.CHEVRON_RIGHT_16),
                                text,
                                gap,
                                new KeyHint(command.command().keys()));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("hit");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(hit.text());
        row.setOnMousePressed(event -> choose(hit));
        return row;
    }

    private void mark() {
        for (int i = 0; i < model.hits().size(); i++) {
            getChildren()
                    .get(i)
                    .pseudoClassStateChanged(CHOSEN, i == model.chosenProperty().get());
        }
        Hit choice = model.choice();
        field.setAccessibleHelp(choice == null ? words.get("shell.search.nothing") : choice.text());
    }
}
