package org.paintrend.pictures;

import java.util.function.Function;
import javafx.scene.Parent;

/**
 * A screen in a state worth looking at.
 *
 * @param name of the file, without size, theme and language
 * @param screen builds it; what has to be in a scene first is done by {@link Studio#afterwards}
 */
public record Picture(String name, Function<Studio, Parent> screen) {}
