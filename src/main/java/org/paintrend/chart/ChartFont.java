package org.paintrend.chart;

import java.awt.Font;
import java.util.List;

/**
 * The letters of a chart: the system's interface font, Inter where it is installed. All have figures of one width and
 * the Turkish letters.
 *
 * @param plain at size 1, to derive from
 */
public record ChartFont(Font plain, Font bold) {
    private static final List<String> FAMILIES =
            List.of("Inter", ".SF NS", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans");

    /** The best of what is installed. */
    public static ChartFont installed() {
        String family = FAMILIES.stream()
                .filter(name -> new Font(name, Font.PLAIN, 1).getFamily().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Font.SANS_SERIF);
        return new ChartFont(new Font(family, Font.PLAIN, 1), new Font(family, Font.BOLD, 1));
    }

    /** Upright letters of a size in pixels. */
    public Font plain(double size) {
        return plain.deriveFont((float) size);
    }

    /** Bold letters of a size in pixels. */
    public Font bold(double size) {
        return bold.deriveFont((float) size);
    }
}
