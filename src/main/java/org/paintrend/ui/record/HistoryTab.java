package org.paintrend.ui.record;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.EmptyState;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.Words;

/** Every change of a record, the newest first, under the day it was made. */
final class HistoryTab {
    private final Workplace workplace;
    private final PatientId patient;
    private final HistoryChips chips;
    private final ListView<HistoryRow> list = new ListView<>();
    private final Label reading;
    private final Node none;
    private final StackPane body;
    private final VBox page;
    private HistoryFilter filter = HistoryFilter.ALL;
    private List<HistoryEntry> entries = List.of();

    HistoryTab(Workplace workplace, PatientId patient) {
        this.workplace = workplace;
        this.patient = patient;
        Words words = workplace.words();
        chips = new HistoryChips(words, this::choose);
        reading = new Label(words.get("history.reading"));
        none = new EmptyState(
                Octicons.HISTORY_16,
                words.get("history.none"),
                words.get("history.none.text"),
                Buttons.plain("history-show-all", words.get("history.show-all"), this::showAll));
        var told = new HistoryWords(words);
        list.setId("record-history");
        list.getStyleClass().add("history-list");
        list.setAccessibleText(words.get("record.tab.history"));
        list.setCellFactory(view -> new HistoryCell(words, told));
        body = new StackPane(list, reading, none);
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new VBox(chips, body);
        page.getStyleClass().add("history");
        chips.show(entries, filter);
        showOnly(reading);
    }

    Node node() {
        return page;
    }

    /** Reads the history anew; until it is read, what was shown stays. */
    void read() {
        workplace.tasks().latest(this, () -> workplace.clinic().history().of(patient), this::show);
    }

    private void show(List<HistoryEntry> read) {
        if (!read.equals(entries)) {
            entries = read;
            fill();
        }
    }

    private void choose(HistoryFilter chosen) {
        filter = chosen;
        fill();
        list.scrollTo(0);
    }

    private void showAll() {
        choose(HistoryFilter.ALL);
        chips.firstFocus().requestFocus();
    }

    private void fill() {
        chips.show(entries, filter);
        list.setItems(FXCollections.observableList(HistoryRow.of(entries, filter)));
        showOnly(list.getItems().isEmpty() ? none : list);
    }

    private void showOnly(Node one) {
        body.getChildren().forEach(node -> node.setVisible(node == one));
    }
}
