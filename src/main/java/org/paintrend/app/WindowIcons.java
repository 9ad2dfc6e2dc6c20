package org.paintrend.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The product's icon in the sizes that title bars, task bars and switchers choose from. */
final class WindowIcons {
    private WindowIcons() {}

    static List<Image> all() {
        return Stream.of(16, 32, 48, 128).map(WindowIcons::of).toList();
    }

    private static Image of(int size) {
        String name = "/assets/icons/paintrend-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowIcons.class.getResource(name), name)
                .toExternalForm());
    }
}
