package org.paintrend.ui.entry;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.Words;

/**
 * A date to be typed in any usual form, or chosen in a calendar (its button, or Alt and the Down key). Its value is
 * ISO 8601, or what was typed while that is no date.
 */
final class DateField extends CustomTextField {
    private final StringProperty iso;
    private final Words words;
    private boolean typing;

    DateField(String id, StringProperty iso, Words words, String name) {
        this.iso = iso;
        this.words = words;
        setId(id);
        setAccessibleText(name);
        setAccessibleHelp(words.get("entry.date.help"));
        Button calendar =
                Buttons.icon(id + "-calendar", Octicons.CALENDAR_16, words.get("entry.date.calendar"), this::open);
        calendar.setFocusTraversable(false);
        calendar.getStyleClass().add("field-icon");
        setLeft(calendar);
        show();
        iso.addListener((observed, before, now) -> show());
        textProperty().addListener((observed, before, now) -> typed(now));
        focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                show();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                open();
                event.consume();
            }
        });
    }

    private void typed(String text) {
        if (isFocused()) {
            typing = true;
            iso.set(TypedTime.date(text, words.locale()));
            typing = false;
        }
    }

    private void show() {
        if (!typing) {
            setText(TypedTime.day(iso.get()).map(words::date).orElse(iso.get()));
        }
    }

    private void open() {
        var popup = new Popup();
        popup.setAutoHide(true);
        var calendar = new Calendar(TypedTime.day(iso.get()).orElse(null));
        calendar.setId(getId() + "-days");
        calendar.setAccessibleText(words.get("entry.date.calendar"));
        calendar.valueProperty().addListener((observed, before, day) -> {
            if (day != null) {
                choose(day);
                popup.hide();
            }
        });
        var sheet = new StackPane(calendar);
        sheet.getStyleClass().addAll("card", "entry-calendar");
        popup.getContent().add(sheet);
        Bounds here = localToScreen(getBoundsInLocal());
        popup.show(this, here.getMinX(), here.getMaxY() + 4);
        calendar.requestFocus();
    }

    private void choose(LocalDate day) {
        iso.set(day.toString());
        requestFocus();
    }
}
