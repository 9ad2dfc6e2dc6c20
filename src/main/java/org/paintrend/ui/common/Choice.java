package org.paintrend.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice among values that have names, in a list that opens. It starts empty: a choice is somebody's answer. */
public final class Choice {
    private Choice() {}

    /** A text as a choice: an empty one is no answer. */
    public static ObjectProperty<@Nullable String> answer(StringProperty input) {
        ObjectProperty<@Nullable String> answer = new SimpleObjectProperty<>(input.getBean(), input.getName());
        input.subscribe(text -> answer.set(text.isEmpty() ? null : text));
        answer.addListener((observed, before, now) -> input.set(Objects.requireNonNullElse(now, "")));
        return answer;
    }

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
