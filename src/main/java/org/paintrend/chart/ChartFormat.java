package org.paintrend.chart;

import java.util.Locale;

/** The kinds of picture files. */
public enum ChartFormat {
    /** Points, 300 to the inch. */
    PNG,
    /** Vectors with text as text. */
    SVG,
    /** Vectors with embedded letters, one page of the size of the figure. */
    PDF;

    /** The file's extension, without its dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
