package org.paintrend.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.app.TestProgram;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Walk;
import org.paintrend.ui.shell.Opened;
import org.paintrend.words.Words;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen of the album in a window of 1000×700, in both languages: all can be read, named and reached. */
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;
    private static Opened opened;

    @BeforeAll
    static void openDemonstration(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        opened = TestProgram.demonstration(folder, Studio.clock());
    }

    @AfterAll
    static void close() {
        opened.clinic().close();
    }

    static Stream<Arguments> screens() {
        return Words.LANGUAGES.stream()
                .flatMap(language ->
                        Album.pictures().stream().map(picture -> Arguments.of(picture.name(), language, picture)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("screens")
    void nothingIsCutOffAndEverythingSpeaksAndIsReachedByTab(String name, Locale language, Picture picture) {
        assertThat(walk(language, picture, ScreensTest::wrong)).isEmpty();
    }

    @Test
    void aWalkFindsWhatIsWrong() {
        var picture = new Picture("wrong", studio -> {
            var mute = new Button();
            mute.setFocusTraversable(false);
            var narrow = new Label("A text that is far too long for its place");
            narrow.setMaxWidth(60);
            return new VBox(mute, narrow);
        });
        assertThat(walk(Locale.ENGLISH, picture, Walk::unreachable))
                .containsExactly("Button has no accessible text", "Button is not in the tab order");
        assertThat(walk(Locale.ENGLISH, picture, Walk::cutOff)).hasSize(1);
        assertThat(walk(Locale.ENGLISH, picture, ScreensTest::wrong)).hasSize(3);
    }

    private static List<String> wrong(Parent screen) {
        return Stream.concat(Walk.cutOff(screen).stream(), Walk.unreachable(screen).stream())
                .toList();
    }

    private static List<String> walk(Locale language, Picture picture, Function<Parent, List<String>> walk) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var theme = new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
            var studio = new Studio(opened, TestProgram.rooms(), language, theme);
            return walk.apply(studio.take(picture, WIDTH, HEIGHT).getRoot());
        });
    }
}
