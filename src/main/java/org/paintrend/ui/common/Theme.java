package org.paintrend.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Dresses every window in Primer light or dark with our sheets on top, and again whenever the choice or the system's
 * colour scheme changes. The root of a dark window carries the pseudo-class {@code dark}.
 */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> ROOMS = List.of(
            "common",
            "shell",
            "settings",
            "catalogue",
            "importing",
            "followups",
            "patients",
            "record",
            "entry",
            "cohort",
            "release",
            "series",
            "chart");

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(this, "appearance");
    private final BooleanBinding dark;
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    /** @param system the system's colour scheme: {@code Platform.getPreferences().colorSchemeProperty()} */
    public Theme(Appearance first, ObservableValue<ColorScheme> system) {
        appearance.set(first);
        dark = Bindings.createBooleanBinding(
                () -> appearance.get() == Appearance.DARK
                        || (appearance.get() == Appearance.SYSTEM && system.getValue() == ColorScheme.DARK),
                appearance,
                system);
        dark.addListener((observed, before, now) -> {
            wear();
            scenes.forEach(this::sheets);
        });
        wear();
    }

    /** What was chosen. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** Whether windows are dark now. */
    public ObservableBooleanValue darkProperty() {
        return dark;
    }

    /** Whether windows are dark now. */
    public boolean isDark() {
        return dark.get();
    }

    /** Changes to the other of light and dark, whichever shows now. */
    public void toggle() {
        appearance.set(isDark() ? Appearance.LIGHT : Appearance.DARK);
    }

    /** Dresses a window, now and after every change. */
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.rootProperty().addListener((observed, before, now) -> sheets(scene));
        sheets(scene);
    }

    private void wear() {
        var base = isDark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    }

    private void sheets(Scene scene) {
        scene.getStylesheets()
                .setAll(Stream.concat(Stream.of(isDark() ? "dark" : "light"), ROOMS.stream())
                        .map(room -> Theme.class.getResource("/css/" + room + ".css"))
                        .filter(Objects::nonNull)
                        .map(URL::toExternalForm)
                        .toList());
        scene.getRoot().pseudoClassStateChanged(DARK, isDark());
        if (Font.getFamilies().contains("Inter")
                && !scene.getRoot().getStyleClass().contains("inter")) {
            scene.getRoot().getStyleClass().add("inter");
        }
    }
}
