package org.paintrend.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paintrend.words.Words;

class DisplayTest {
    private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0");

    @Test
    void aDesktopShowsWindows() {
        assertThat(linux(DESKTOP, true, true).obstacle()).isEmpty();
    }

    @Test
    void noSession() {
        assertThat(linux(Map.of(), true, true).obstacle()).contains(Display.Obstacle.NONE);
    }

    @Test
    void waylandAloneIsNotEnough() {
        assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), true, true).obstacle())
                .contains(Display.Obstacle.WAYLAND_ONLY);
    }

    @Test
    void gtkIsNamedBeforeTheDisplayIsAskedThroughItsLibraries() {
        assertThat(linux(DESKTOP, false, false).obstacle()).contains(Display.Obstacle.NO_GTK);
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        Display display = linux(DESKTOP, true, false);

        assertThat(display.obstacle()).contains(Display.Obstacle.UNREACHABLE);
        assertThat(display.name()).isEqualTo(":0");
    }

    @Test
    void theHeadlessPlatformNeedsNothing() {
        Map<String, String> properties = Map.of("os.name", "Linux", "glass.platform", "Headless");

        assertThat(display(properties, Map.of(), false, false).obstacle()).isEmpty();
    }

    @Test
    void otherSystemsAlwaysHaveADisplay() {
        assertThat(display(Map.of("os.name", "Windows 11"), Map.of(), false, false)
                        .obstacle())
                .isEmpty();
        assertThat(display(Map.of("os.name", "Mac OS X"), Map.of(), false, false)
                        .obstacle())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Display.Obstacle.class)
    void everyObstacleIsOneLineInBothLanguages(Display.Obstacle obstacle) {
        for (Locale language : Words.LANGUAGES) {
            assertThat(Words.in(language).get(obstacle.key(), ":0"))
                    .isNotBlank()
                    .doesNotContain("\n");
        }
    }

    private static Display linux(Map<String, String> environment, boolean gtk, boolean answers) {
        return display(Map.of("os.name", "Linux"), environment, gtk, answers);
    }

    private static Display display(
            Map<String, String> properties, Map<String, String> environment, boolean gtk, boolean answers) {
        return new Display(
                name -> properties.getOrDefault(name, ""),
                name -> environment.getOrDefault(name, ""),
                new Display.Libraries() {
                    @Override
                    public boolean has(String library) {
                        return gtk && library.equals("libgtk-3.so.0");
                    }

                    @Override
                    public boolean displayAnswers() {
                        return answers;
                    }
                });
    }
}
