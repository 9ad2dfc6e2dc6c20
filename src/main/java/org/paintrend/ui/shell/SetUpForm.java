package org.paintrend.ui.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.common.WholeText;
import org.paintrend.ui.common.ZoneField;
import org.paintrend.words.Words;

/** The form that sets up a clinic. The language is the one it is read in: the switch stands above. */
final class SetUpForm extends VBox {
    private final SetUpModel model;
    private final Words words;
    private final Ports ports;
    private final TextField name = new TextField();

    SetUpForm(
            SetUpModel model,
            Words words,
            Clock clock,
            Ports ports,
            Consumer<SetUpModel.Request> create,
            Runnable back) {
        super(20);
        this.model = model;
        this.words = words;
        this.ports = ports;
        getStyleClass().addAll("card", "set-up-form");
        setId("set-up-form");
        setMaxWidth(560);
        var title = new Label(words.get("shell.set-up.name"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var make = Buttons.main(
                "create",
                words.get("shell.set-up.create"),
                () -> model.request().ifPresent(create));
        make.setDefaultButton(true);
        var cancel = Buttons.plain("set-up-back", words.get("shell.back"), back);
        cancel.setCancelButton(true);
        getChildren().addAll(title, name(), zone(clock), file(), unprotected(), new HBox(8, cancel, gap, make));
    }

    Node firstFocus() {
        return name;
    }

    private Node name() {
        name.setId("clinic-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        var box = new FieldBox(words.get("shell.set-up.clinic"), name)
                .required(words.get("common.required"))
                .whenLeft(model::checkName);
        model.nameFaultProperty().subscribe((String fault) -> box.fault(fault));
        return box;
    }

    private Node zone(Clock clock) {
        var zone = new ZoneField(
                clock, Objects.requireNonNullElse(model.zoneProperty().get(), ZoneId.of("UTC")));
        zone.setId("clinic-zone");
        zone.getEditor()
                .textProperty()
                .addListener((observed, before, now) -> model.zoneProperty().set(zone.zone()));
        var box = new FieldBox(words.get("shell.set-up.zone"), zone)
                .required(words.get("common.required"))
                .hint(words.get("shell.set-up.zone.about"))
                .whenLeft(model::checkZone);
        model.zoneFaultProperty().subscribe((String fault) -> box.fault(fault));
        return box;
    }

    private Node file() {
        // A long path loses its middle: where it begins and what the file is called are what counts.
        var path = new Label();
        path.setId("clinic-file");
        path.getStyleClass().add("path-shown");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMinWidth(0);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setFocusTraversable(true);
        path.textProperty().bind(model.fileProperty().map(Object::toString));
        WholeText.beside(path, path::getText);
        HBox.setHgrow(path, Priority.ALWAYS);
        var change = Buttons.plain(
                "change-file",
                words.get("shell.set-up.file.change"),
                () -> ports.saveFile(
                                words.get("shell.set-up.file"),
                                Objects.toString(model.fileProperty().get().getFileName(), ""),
                                FirstStart.EXTENSION)
                        .ifPresent(model.fileProperty()::set));
        path.accessibleTextProperty()
                .bind(path.textProperty().map(whole -> words.get("shell.set-up.file") + ": " + whole));
        return new FieldBox(words.get("shell.set-up.file"), new HBox(8, path, change));
    }

    private Node unprotected() {
        var text = new Label(words.get("shell.unprotected"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var notice = new HBox(10, Icons.of(Octicons.UNLOCK_16), text);
        notice.setAlignment(Pos.TOP_LEFT);
        notice.getStyleClass().add("notice");
        return notice;
    }
}
