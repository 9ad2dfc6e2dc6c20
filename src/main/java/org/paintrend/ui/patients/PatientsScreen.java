package org.paintrend.ui.patients;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.EmptyState;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The list of patients: search in every keystroke, groups, order; Enter opens the record. */
public final class PatientsScreen implements Screen {
    private static final double ROW = 52;

    private final Workplace workplace;
    private final Words words;
    private final PatientsModel model;
    private final CustomTextField search = new CustomTextField();
    private final ListView<PatientLine> list = new ListView<>();
    private final Label reading;
    private final Node nobody;
    private final Node noneFound;
    private final StackPane body = new StackPane();
    private final VBox node;
    private final Runnable stopListening;

    public PatientsScreen(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = new PatientsModel(workplace.clinic(), words, workplace.tasks());
        var table = new VBox(new PatientsHead(words, model).node(body.widthProperty()), body);
        VBox.setVgrow(table, Priority.ALWAYS);
        this.reading = new Label(words.get("patients.reading"));
        this.nobody = nobody();
        this.noneFound = noneFound();
        // Hidden, never taken out: what comes back into a window is styled anew, with every cell of the list.
        body.getChildren().setAll(list, reading, nobody, noneFound);
        this.node = new VBox(top(), new PatientsChips(words, model), table);
        node.getStyleClass().add("patients");
        VBox.setVgrow(body, Priority.ALWAYS);
        fillList();
        model.shown.addListener((observed, before, now) -> show(now));
        stopListening = workplace.clinic().onChange(change -> Platform.runLater(() -> model.changed(change)));
        showOnly(reading);
        model.read();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return words.get("patients.title");
    }

    @Override
    public Node firstFocus() {
        return search;
    }

    @Override
    public void refresh() {
        model.read();
    }

    /** The list itself, for whoever measures it. */
    ListView<?> list() {
        return list;
    }

    @Override
    public void leave() {
        stopListening.run();
        model.leave();
    }

    private Node top() {
        search.setId("patients-search");
        search.getStyleClass().add("large-search");
        search.setPromptText(words.get("patients.search"));
        search.setAccessibleText(words.get("patients.search"));
        search.setLeft(Icons.of(Octicons.SEARCH_16));
        search.setPrefWidth(520);
        search.textProperty().bindBidirectional(model.typed);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(search, Priority.SOMETIMES);
        var row = new HBox(
                16,
                search,
                space,
                Buttons.plain(
                        "export",
                        Octicons.DOWNLOAD_16,
                        words.get("patients.export"),
                        () -> workplace.navigator().export()),
                Buttons.plain(
                        "import",
                        words.get("import.open"),
                        () -> workplace.navigator().showImport()),
                Buttons.withKeys(
                        Buttons.main(
                                "new-patient",
                                words.get("patients.new"),
                                () -> workplace.navigator().newPatient()),
                        "Shortcut+N"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("patients-top");
        return row;
    }

    private void fillList() {
        list.setId("patients-list");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(words.get("patients.title"));
        list.getStyleClass().add("patients-list");
        var texts = new PatientTexts(words, workplace.clock(), model);
        list.setCellFactory(view -> new PatientCell(words, texts, body.widthProperty(), this::openChosen));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            }
        });
    }

    private void pressedInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            openChosen();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void openChosen() {
        @Nullable PatientLine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            workplace.navigator().showRecord(chosen.patient().id(), null);
        }
    }

    private void show(PatientsModel.Shown shown) {
        @Nullable PatientLine before = list.getSelectionModel().getSelectedItem();
        list.setItems(FXCollections.observableList(shown.lines()));
        if (before != null) {
            reselect(shown.lines(), before.patient().id());
        }
        showOnly(what(shown));
    }

    private Node what(PatientsModel.Shown shown) {
        if (!shown.lines().isEmpty()) {
            return list;
        }
        if (!shown.read()) {
            return reading;
        }
        return shown.all() == 0 ? nobody : noneFound;
    }

    private void showOnly(Node one) {
        body.getChildren().forEach(node -> node.setVisible(node == one));
    }

    private void reselect(List<PatientLine> lines, PatientId id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).patient().id().equals(id)) {
                list.getSelectionModel().select(i);
                return;
            }
        }
    }

    private Node nobody() {
        return new EmptyState(
                Octicons.PEOPLE_24,
                words.get("patients.empty"),
                words.get("patients.empty.text"),
                Buttons.main(
                        "first-patient",
                        words.get("patients.new"),
                        () -> workplace.navigator().newPatient()),
                Buttons.plain(
                        "first-import",
                        words.get("import.open"),
                        () -> workplace.navigator().showImport()));
    }

    private Node noneFound() {
        return new EmptyState(
                Octicons.SEARCH_24,
                words.get("patients.none-found"),
                words.get("patients.none-found.text"),
                Buttons.plain("show-all", words.get("patients.show-all"), this::showAll));
    }

    private void showAll() {
        model.typed.set("");
        model.technique.set(null);
        model.filter.set(PatientFilter.ALL);
        search.requestFocus();
    }
}
