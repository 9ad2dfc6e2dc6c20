package org.paintrend.ui.settings;

import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Limits;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.TextAreas;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.common.ZoneField;
import org.paintrend.words.Words;

/** What the clinic says of itself, saved together. */
final class ClinicSection {
    private final Node node;

    ClinicSection(Workplace workplace, SettingsModel model, Node logo, Runnable save) {
        Words words = workplace.words();
        var button = Buttons.main("save-clinic", words.get("settings.clinic.save"), save);
        Buttons.withKeys(button, "Shortcut+S");
        button.disableProperty().bind(model.changedProperty().not());
        node = Section.of(
                words.get("settings.clinic"),
                name(words, model),
                address(words, model),
                phone(words, model),
                zone(words, workplace, model),
                limit(words, model),
                button,
                logo);
    }

    Node node() {
        return node;
    }

    private static Node name(Words words, SettingsModel model) {
        var name = new TextField();
        name.setId("settings-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        var box = new FieldBox(words.get("shell.set-up.clinic"), name).required(words.get("common.required"));
        model.nameFaultProperty().subscribe((String fault) -> box.fault(fault));
        return box;
    }

    private static Node address(Words words, SettingsModel model) {
        var address = TextAreas.of(Limits.CLINIC_ADDRESS_LINES);
        address.setId("settings-address");
        address.textProperty().bindBidirectional(model.addressProperty());
        var box = new FieldBox(words.get("settings.address"), address)
                .hint(words.get("settings.address.about", Limits.CLINIC_ADDRESS_LINES));
        model.addressFaultProperty().subscribe((String fault) -> box.fault(fault));
        return box;
    }

    private static Node phone(Words words, SettingsModel model) {
        var phone = new TextField();
        phone.setId("settings-phone");
        phone.textProperty().bindBidirectional(model.phoneProperty());
        var box = new FieldBox(words.get("settings.phone"), phone).hint(words.get("settings.phone.about"));
        model.phoneFaultProperty().subscribe((String fault) -> box.fault(fault));
        return box;
    }

    private static Node limit(Words words, SettingsModel model) {
        var limit = new TextField();
        limit.setId("settings-attempt-limit");
        limit.textProperty().bindBidirectional(model.attemptLimitProperty());
        var box = new FieldBox(words.get("settings.attempt-limit"), limit)
                .required(words.get("common.required"))
                .hint(words.get("settings.attempt-limit.about", Limits.MOST_ATTEMPTS))
                .whenLeft(model::checkLimit);
        model.limitFaultProperty().subscribe((String fault) -> box.fault(fault));
        return box;
    }

    private static Node zone(Words words, Workplace workplace, SettingsModel model) {
        var zone = new ZoneField(workplace.clock(), ZoneOffset.UTC);
        zone.setId("settings-zone");
        model.zoneProperty().subscribe((@Nullable ZoneId now) -> {
            if (now != null && !now.equals(zone.zone())) {
                zone.setValue(now.getId());
            }
        });
        zone.getEditor()
                .textProperty()
                .addListener((observed, before, now) -> model.zoneProperty().set(zone.zone()));
        var box = new FieldBox(words.get("shell.set-up.zone"), zone)
                .required(words.get("common.required"))
                .hint(words.get("settings.zone.about"))
                .whenLeft(model::checkZone);
        model.zoneFaultProperty().subscribe((String fault) -> box.fault(fault));
        return box;
    }
}
