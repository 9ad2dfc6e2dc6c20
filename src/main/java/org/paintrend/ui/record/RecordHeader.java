package org.paintrend.ui.record;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Merged;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** Who it is, what to watch out for, and what can be done. */
final class RecordHeader extends VBox {
    /** From this width on the alerts stand beside the name, below it under it. */
    private static final double WIDE = 1160;
    /** Name and code with more letters together need the first line for themselves. */
    private static final int LONG = 36;

    private final Workplace workplace;
    private final Words words;
    private final PatientFacts facts;
    private final Label name = new Label();
    private final Label code = new Label();
    private final Label about = new Label();
    private final FlowPane alerts = new FlowPane(8, 6);
    private final HBox person = new HBox(10, name);
    private final HBox second = new HBox(10, about);
    private final HBox first;
    private final Button enter;
    private final Button create;
    private final MenuButton more;
    private final MenuItem remove;
    private final Consumer<Merged> split;

    /** What the buttons do. */
    record Actions(
            Runnable enterScores,
            Runnable newProcedure,
            Runnable editPatient,
            Runnable assessNumbness,
            Runnable merge,
            Consumer<Merged> split,
            Runnable voidPatient) {}

    RecordHeader(Workplace workplace, Actions actions) {
        super(6);
        this.workplace = workplace;
        this.words = workplace.words();
        this.facts = new PatientFacts(words);
        getStyleClass().add("record-header");
        name.getStyleClass().add("name-title");
        name.setId("record-name");
        name.setMinWidth(60);
        // Whose record it is, is never cut off.
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        code.getStyleClass().addAll("record-code");
        code.setMinWidth(60);
        code.setMaxWidth(240);
        about.getStyleClass().add("record-about");
        about.setId("record-about");
        about.setWrapText(true);
        alerts.setAlignment(Pos.CENTER_LEFT);
        alerts.setPrefWrapLength(320);
        person.setAlignment(Pos.CENTER_LEFT);
        person.setMinWidth(0);
        HBox.setHgrow(person, Priority.SOMETIMES);
        enter = Buttons.withKeys(
                Buttons.main("record-enter-scores", words.get("record.enter-scores"), actions.enterScores()),
                "Shortcut+E");
        create = Buttons.plain(
                "record-new-procedure", Octicons.PLUS_16, words.get("record.new-procedure"), actions.newProcedure());
        Button edit = Buttons.plain("record-edit-patient", words.get("record.edit-patient"), actions.editPatient());
        this.split = actions.split();
        remove = item("record-void-patient", Octicons.TRASH_16, "record.void-patient.title", actions.voidPatient());
        more = more(actions);
        var buttons = new HBox(8, more, edit, create, enter);
        buttons.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        first = new HBox(16, person, space, buttons);
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMinWidth(0);
        getChildren().setAll(first, second);
        widthProperty().subscribe(this::arrange);
    }

    /** Where the keyboard goes while there is no procedure. */
    Node firstFocus() {
        return create;
    }

    /** @param safety what there is to say of the safety check of the chosen procedure */
    void show(Patient patient, @Nullable Episode chosen, ProcedureNames names, Optional<SafetyNotice> safety) {
        name.setText(Wrapped.atHyphens(patient.displayName()));
        name.setTooltip(new Tooltip(patient.displayName()));
        code.setText(patient.code().value());
        code.setTooltip(new Tooltip(patient.code().value()));
        code.setAccessibleText(words.get("record.code", patient.code().value()));
        List<String> line = facts.line(
                patient, chosen, names, LocalDate.ofInstant(workplace.clock().instant(), zone(chosen)));
        about.setText(String.join("   \u00b7   ", line));
        about.setVisible(!line.isEmpty());
        about.setManaged(!line.isEmpty());
        alerts.getChildren()
                .setAll(facts.alerts(patient).stream().map(RecordHeader::chip).toList());
        safety.ifPresent(notice -> alerts.getChildren().addFirst(chip(notice)));
        enter.setDisable(chosen == null || chosen.procedure().status() == ProcedureStatus.CANCELLED);
        // Of what is planned the main step is that it was done; a baseline may be entered all the same.
        boolean isPlanned = chosen != null && chosen.procedure().status() == ProcedureStatus.PLANNED;
        enter.getStyleClass().remove(Styles.ACCENT);
        if (!isPlanned) {
            enter.getStyleClass().add(Styles.ACCENT);
        }
        arrange();
    }

    /** What was merged into this record can be split off again, by name and code. */
    void offerSplits(List<Merged> merged) {
        more.getItems().removeIf(item -> item.getUserData() instanceof Merged);
        for (Merged one : merged) {
            var item = new MenuItem(
                    words.get(
                            "record.split.open",
                            one.goes().displayName(),
                            one.goes().code().value()),
                    Icons.of(Octicons.GIT_BRANCH_16));
            item.setId("record-split-open-" + one.goes().id().value());
            item.setMnemonicParsing(false);
            item.setUserData(one);
            item.setOnAction(event -> split.accept(one));
            more.getItems().add(more.getItems().indexOf(remove), item);
        }
    }

    private ZoneId zone(@Nullable Episode chosen) {
        return chosen == null
                ? workplace.clock().getZone()
                : chosen.procedure().at().zone();
    }

    private void arrange() {
        // Where there is little room the code stands before the facts, so that name and code can both be read.
        boolean isRoomy =
                getWidth() >= WIDE && name.getText().length() + code.getText().length() <= LONG;
        HBox home = isRoomy ? person : second;
        if (!home.getChildren().contains(code)) {
            person.getChildren().remove(code);
            second.getChildren().remove(code);
            home.getChildren().add(home == person ? 1 : 0, code);
        }
        boolean any = !alerts.getChildren().isEmpty();
        boolean beside = any && isRoomy;
        boolean under = any && !beside;
        if (beside != first.getChildren().contains(alerts)
                || under != getChildren().contains(alerts)) {
            first.getChildren().remove(alerts);
            getChildren().remove(alerts);
            if (beside) {
                first.getChildren().add(1, alerts);
            } else if (under) {
                getChildren().add(alerts);
            }
        }
    }

    private MenuButton more(Actions actions) {
        var more = new MenuButton("", Icons.of(Octicons.KEBAB_HORIZONTAL_16));
        more.setId("record-more");
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        more.setAccessibleText(words.get("record.more"));
        more.setTooltip(new Tooltip(words.get("record.more")));
        more.getItems()
                .addAll(
                        item("record-numbness", Octicons.PULSE_16, "numbness.title", actions.assessNumbness()),
                        item("record-merge-open", Octicons.GIT_MERGE_16, "record.merge.open", actions.merge()),
                        remove);
        return more;
    }

    private MenuItem item(String id, Ikon icon, String key, Runnable action) {
        var item = new MenuItem(words.get(key), Icons.of(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node chip(SafetyNotice notice) {
        boolean stops = notice == SafetyNotice.STOPPED;
        var chip = new Label(words.get(notice.chip()), Icons.of(stops ? Octicons.STOP_16 : Octicons.ALERT_16, 14));
        chip.setId("record-safety");
        chip.getStyleClass().addAll("chip", stops ? "stop-chip" : "alert-chip");
        return chip;
    }

    private static Node chip(PatientFacts.Alert alert) {
        var chip = new Label(alert.text());
        chip.getStyleClass().addAll("chip", alert.warning() ? "alert-chip" : "quiet-chip");
        if (alert.warning()) {
            chip.setGraphic(Icons.of(Octicons.ALERT_16, 14));
        }
        chip.setMaxWidth(300);
        chip.setTooltip(new Tooltip(alert.text()));
        return chip;
    }
}
