package org.paintrend.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice among values that have names, in a list that opens. It starts empty: a choice is somebody's answer. */
public final class Choice {
    private Choice() {}

    /**
     * A choice among values.
     *
     * @param prompt what stands there while nothing is chosen
     */
    public static <T> ComboBox<T> of(List<T> values, Function<T, String> name, String prompt) {
        var choice = new ComboBox<T>();
        choice.getItems().setAll(values);
        choice.setPromptText(prompt);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        return choice;
    }
}
