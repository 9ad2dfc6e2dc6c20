package org.paintrend.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A time zone, found by typing part of its city: "ist" finds Europe/Istanbul. */
public final class ZoneField extends ComboBox<String> {
    private final FilteredList<String> shown;
    private boolean offering;

    public ZoneField(Clock clock, ZoneId first) {
        Instant now = clock.instant();
        shown = new FilteredList<>(FXCollections.observableArrayList(zones(first)));
        setItems(shown);
        setEditable(true);
        setValue(first.getId());
        setVisibleRowCount(8);
        setMaxWidth(Double.MAX_VALUE);
        setCellFactory(list -> new ZoneCell(now));
        getEditor().textProperty().addListener((observed, before, text) -> narrow(text));
        // Whoever comes here types another zone over the one that stands there.
        focusWithinProperty().subscribe(here -> {
            if (here) {
                Platform.runLater(getEditor()::selectAll);
            }
        });
        setOnHidden(event -> shown.setPredicate(zone -> true));
    }

    /** The zone as it stands in the field, or null when it is none. */
    public @Nullable ZoneId zone() {
        String typed = SearchText.of(getEditor().getText());
        return shown.getSource().stream()
                .filter(zone -> SearchText.of(zone).equals(typed))
                .findFirst()
                .map(ZoneId::of)
                .orElse(null);
    }

    private void narrow(String text) {
        if (offering || !isFocusWithin() || text.equals(getValue())) {
            return;
        }
        // Not while the editor still replaces its text: a choice that leaves the list would empty it in between.
        Platform.runLater(() -> offer(getEditor().getText()));
    }

    private void offer(String typed) {
        var query = SearchText.Query.of(typed);
        offering = true;
        int caret = getEditor().getCaretPosition();
        shown.setPredicate(zone -> query.matches(SearchText.searchable(zone)));
        if (!getEditor().getText().equals(typed)) {
            getEditor().setText(typed);
            getEditor().positionCaret(caret);
        }
        offering = false;
        if (getScene() != null && !shown.isEmpty()) {
            show();
        } else {
            hide();
        }
    }

    private static List<String> zones(ZoneId first) {
        var zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted();
        return Stream.concat(Stream.of(first.getId(), "UTC", "Etc/UTC"), zones)
                .distinct()
                .toList();
    }

    /** The zone with its distance from UTC today. */
    private static final class ZoneCell extends ListCell<String> {
        private final Instant now;

        private ZoneCell(Instant now) {
            this.now = now;
        }

        @Override
        protected void updateItem(String zone, boolean empty) {
            super.updateItem(zone, empty);
            setText(
                    empty || zone == null
                            ? ""
                            : zone.replace('_', ' ') + "  UTC"
                                    + ZoneId.of(zone)
                                            .getRules()
                                            .getOffset(now)
                                            .getId()
                                            .replace("Z", ""));
        }
    }
}
