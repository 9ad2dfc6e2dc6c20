package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WCAG 2: 4.5 for words, 3 for graphics that carry meaning. */
class ChartThemeTest {
    private static final List<ChartTheme> THEMES = List.of(ChartTheme.LIGHT, ChartTheme.DARK, ChartTheme.PRINT);

    @Test
    void wordsCanBeRead() {
        for (ChartTheme theme : THEMES) {
            for (Color ground : List.of(theme.page(), theme.relief(), theme.accentSubtle())) {
                assertThat(contrast(theme.text(), ground)).as("text, %s", theme).isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(theme.muted(), ground)).as("muted, %s", theme).isGreaterThanOrEqualTo(4.5);
            }
            assertThat(contrast(theme.reliefLabel(), theme.relief())).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme.reliefLabel(), theme.page())).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void linesCanBeSeen() {
        for (ChartTheme theme : THEMES) {
            for (Color line : List.of(theme.nrs(), theme.lanss(), theme.reliefEdge(), theme.accent())) {
                assertThat(contrast(line, theme.page())).as("%s, %s", line, theme).isGreaterThanOrEqualTo(3);
                assertThat(contrast(line, theme.relief())).as("%s, %s", line, theme).isGreaterThanOrEqualTo(3);
            }
            assertThat(contrast(theme.axis(), theme.page())).isGreaterThanOrEqualTo(3);
            assertThat(contrast(theme.earlier(), theme.page())).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void aDarkPageTakesTheDarkTheme() {
        assertThat(ChartTheme.onPage(1, 1, 1)).isEqualTo(ChartTheme.LIGHT);
        assertThat(ChartTheme.onPage(0.05, 0.07, 0.09)).isEqualTo(ChartTheme.DARK);
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * channel(colour.getRed())
                + 0.7152 * channel(colour.getGreen())
                + 0.0722 * channel(colour.getBlue());
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
