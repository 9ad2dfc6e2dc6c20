package org.paintrend.ui.catalogue;

import atlantafx.base.controls.CustomTextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.EmptyState;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Procedures, checks, sheets and leaflet of the clinic, to be read and changed a line at a time. */
public final class CatalogueScreen implements Screen {
    private final Workplace workplace;
    private final Words words;
    private final CatalogueModel model;
    private final ListView<CatalogueEntry> list = new ListView<>();
    private final CustomTextField search = new CustomTextField();
    private final CheckBox retired = new CheckBox();
    private final Label about = new Label();
    private final Button add;
    private final Button up;
    private final Button down;
    private final VBox node;
    private final Runnable stopListening;

    public CatalogueScreen(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = new CatalogueModel(workplace.clinic().catalogue(), workplace.tasks(), words);
        this.add = Buttons.main("catalogue-add", words.get("catalogue.add"), this::add);
        this.up = Buttons.icon("catalogue-up", Octicons.ARROW_UP_16, words.get("catalogue.move.up"), () -> move(true));
        this.down = Buttons.icon(
                "catalogue-down", Octicons.ARROW_DOWN_16, words.get("catalogue.move.down"), () -> move(false));
        var nothing = new EmptyState(
                Octicons.SEARCH_24,
                words.get("catalogue.none-found"),
                words.get("catalogue.none-found.text"),
                Buttons.plain("catalogue-show-all", words.get("catalogue.show-all"), this::showAll));
        var body = new StackPane(list, nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        title.setId("catalogue-title");
        this.node = new VBox(16, new VBox(8, title, notice()), chapters(), tools(), body);
        node.getStyleClass().add("catalogue");
        fillList();
        nothing.visibleProperty().bind(list.visibleProperty().not());
        model.shown().subscribe((CatalogueModel.@Nullable Shown now) -> show(now));
        stopListening = workplace.clinic().onChange(change -> {
            if (change.patient() == null) {
                Platform.runLater(model::refresh);
            }
        });
        model.refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return words.get("catalogue.title");
    }

    @Override
    public Node firstFocus() {
        return search;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Alt+A", words.get("catalogue.add"), this::add),
                Shortcut.of("Alt+UP", words.get("catalogue.move.up"), () -> move(true)),
                Shortcut.of("Alt+DOWN", words.get("catalogue.move.down"), () -> move(false)));
    }

    @Override
    public void leave() {
        stopListening.run();
    }

    private Node notice() {
        var notice = new Label(words.get("catalogue.notice"));
        notice.setGraphic(Icons.of(Octicons.INFO_16));
        notice.setGraphicTextGap(10);
        notice.getStyleClass().add("catalogue-notice");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.setMaxWidth(Double.MAX_VALUE);
        return notice;
    }

    private Node chapters() {
        var row = new FlowPane(8, 8);
        row.setId("catalogue-chapters");
        Arrays.stream(Chapter.values()).forEach(chapter -> {
            var chip = new ToggleButton(words.get("catalogue.chapter." + chapter.id()));
            chip.setId("catalogue-chapter-" + chapter.id());
            chip.getStyleClass().setAll("chip-button");
            chip.setAccessibleText(chip.getText());
            chip.setOnAction(event -> {
                model.typed.set("");
                model.chapter.set(chapter);
                chip.setSelected(true);
            });
            model.chapter.subscribe(now -> chip.setSelected(now == chapter));
            row.getChildren().add(chip);
        });
        return row;
    }

    private Node tools() {
        search.setId("catalogue-search");
        search.setPromptText(words.get("catalogue.search"));
        search.setAccessibleText(words.get("catalogue.search"));
        search.setLeft(Icons.of(Octicons.SEARCH_16));
        search.setPrefWidth(320);
        search.setMinWidth(160);
        search.textProperty().bindBidirectional(model.typed);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        retired.setId("catalogue-retired");
        retired.setMinWidth(Region.USE_PREF_SIZE);
        retired.accessibleTextProperty().bind(retired.textProperty());
        retired.selectedProperty().bindBidirectional(model.withRetired);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Buttons.withKeys(add, "Alt+A");
        var row = new HBox(12, search, retired, space, up, down, add);
        row.setAlignment(Pos.CENTER_LEFT);
        about.getStyleClass().add("second-line");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(12, about, row);
    }

    private void fillList() {
        list.setId("catalogue-list");
        list.getStyleClass().add("catalogue-list");
        list.setCellFactory(view -> new LineCell(words, model, this::openChosen));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::offerMoves);
    }

    private void show(CatalogueModel.@Nullable Shown now) {
        if (now == null) {
            return;
        }
        @Nullable CatalogueEntry chosen = list.getSelectionModel().getSelectedItem();
        list.setAccessibleText(now.texts().chapter(now.chapter()));
        list.setItems(FXCollections.observableList(now.lines()));
        list.setVisible(!now.lines().isEmpty());
        about.setText(words.get("catalogue.about." + now.chapter().id()));
        retired.setText(words.count("catalogue.retired.show", now.retired()));
        retired.setVisible(now.retired() > 0);
        retired.setManaged(now.retired() > 0);
        boolean open = !now.chapter().isClosed();
        for (Button button : List.of(add, up, down)) {
            button.setVisible(open);
            button.setManaged(open);
        }
        if (chosen != null) {
            now.lines().stream()
                    .filter(line ->
                            line.chapter() == chosen.chapter() && line.id().equals(chosen.id()))
                    .findFirst()
                    .ifPresent(line -> list.getSelectionModel().select(line));
        }
        offerMoves();
    }

    /** Up and down within the group, and only where nothing between is hidden. */
    private void offerMoves() {
        up.setDisable(!canMove(-1));
        down.setDisable(!canMove(1));
    }

    private boolean canMove(int by) {
        CatalogueModel.@Nullable Shown now = model.shown().get();
        @Nullable CatalogueEntry chosen = list.getSelectionModel().getSelectedItem();
        if (now == null
                || chosen == null
                || !model.typed.get().isBlank()
                || now.chapter().isClosed()) {
            return false;
        }
        int to = now.lines().indexOf(chosen) + by;
        return to >= 0
                && to < now.lines().size()
                && now.texts().group(now.lines().get(to)).equals(now.texts().group(chosen));
    }

    private void move(boolean isUp) {
        if (canMove(isUp ? -1 : 1)) {
            model.move(Objects.requireNonNull(list.getSelectionModel().getSelectedItem()), isUp);
        }
    }

    private void add() {
        CatalogueModel.@Nullable Shown now = model.shown().get();
        if (now != null && !now.chapter().isClosed()) {
            workplace.navigator().openPanel(new LinePanel(workplace, now.texts(), now.chapter(), null));
        }
    }

    /** Opens the panel of the line that is chosen. */
    void openChosen() {
        CatalogueModel.@Nullable Shown now = model.shown().get();
        @Nullable CatalogueEntry chosen = list.getSelectionModel().getSelectedItem();
        if (now != null && chosen != null) {
            workplace.navigator().openPanel(new LinePanel(workplace, now.texts(), now.chapter(), chosen));
        }
    }

    private void showAll() {
        model.typed.set("");
        model.withRetired.set(true);
        search.requestFocus();
    }
}
