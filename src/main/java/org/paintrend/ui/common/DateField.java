package org.paintrend.ui.common;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.words.DateText;
import org.paintrend.words.Words;

/**
 * A date, typed or chosen from a calendar (button, or Alt+Down). When it is left, what was understood is written out
 * with the name of the month, so that nobody has to wonder; what was not understood stays as it was typed.
 */
public final class DateField extends CustomTextField {
    private final Words words;
    private final DateText reader;
    private final ReadOnlyStringWrapper iso = new ReadOnlyStringWrapper(this, "iso", "");

    public DateField(Words words) {
        this.words = words;
        this.reader = new DateText(words);
        getStyleClass().add("date-field");
        setPromptText(words.get("common.date.prompt"));
        Button calendar = Buttons.icon("", Octicons.CALENDAR_16, words.get("common.date.calendar"), this::openCalendar);
        calendar.setFocusTraversable(false);
        setRight(calendar);
        textProperty()
                .addListener((observed, before, typed) ->
                        iso.set(reader.read(typed).map(LocalDate::toString).orElse(typed.strip())));
        focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                writeOut();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                openCalendar();
                event.consume();
            }
        });
    }

    /** The same with its calendar button before the text. */
    public DateField buttonFirst() {
        Node calendar = getRight();
        setRight(null);
        setLeft(calendar);
        return this;
    }

    /** The date in ISO 8601; the raw text where it is no date; an empty text where there is none. */
    public ReadOnlyStringProperty isoProperty() {
        return iso.getReadOnlyProperty();
    }

    /** Shows a date given in ISO 8601, or a raw text as it was typed. */
    public void setIso(String text) {
        if (!text.equals(iso.get())) {
            setText(written(words, text));
        }
    }

    /** A date given in ISO 8601 as the field writes it out; a raw text as it is. */
    public static String written(Words words, String iso) {
        return date(iso).map(words::date).orElse(iso);
    }

    private void writeOut() {
        reader.read(getText()).ifPresent(date -> setText(words.date(date)));
    }

    private void openCalendar() {
        var calendar = new Calendar(date(iso.get()).orElse(null));
        var popover = new Popover(calendar);
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        calendar.valueProperty().addListener((observed, before, chosen) -> {
            setText(words.date(chosen));
            popover.hide();
            requestFocus();
        });
        popover.show(this);
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
