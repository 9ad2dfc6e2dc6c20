package org.paintrend.chart;

import java.awt.Color;
import org.paintrend.domain.assessment.Instrument;

/**
 * Every colour of a chart. The contrast of each on its ground is tested.
 *
 * @param page what the chart stands on
 * @param text words and values
 * @param muted second text, the line at LANSS 12
 * @param axis the zero line
 * @param relief the zone of relief, laid over the grid
 * @param accent the ring around the point walked to
 * @param accentSubtle behind the label of that point
 * @param responses what responses are filled and edged with
 */
public record ChartTheme(
        Color page,
        Color text,
        Color muted,
        Color axis,
        Color grid,
        Color nrs,
        Color lanss,
        Color earlier,
        Color relief,
        Color reliefEdge,
        Color reliefLabel,
        Color accent,
        Color accentSubtle,
        ResponseColours responses) {

    /** On a light window. */
    public static final ChartTheme LIGHT = new ChartTheme(
            new Color(0xFFFFFF),
            new Color(0x24292F),
            new Color(0x57606A),
            new Color(0x8C959F),
            new Color(0xEAEEF2),
            new Color(0x0072B2),
            new Color(0xC46C9C),
            new Color(0x8C959F),
            new Color(0xE8F6F2),
            new Color(0x009E73),
            new Color(0x0A6B50),
            new Color(0x0969DA),
            new Color(0xDDF4FF),
            ResponseColours.LIGHT);

    /** On a dark window. */
    public static final ChartTheme DARK = new ChartTheme(
            new Color(0x0D1117),
            new Color(0xC9D1D9),
            new Color(0x8B949E),
            new Color(0x6E7681),
            new Color(0x1C2128),
            new Color(0x0072B2),
            new Color(0xCC79A7),
            new Color(0x6E7681),
            new Color(0x0B2625),
            new Color(0x009E73),
            new Color(0x4FC9A4),
            new Color(0x58A6FF),
            new Color(0x13233A),
            ResponseColours.DARK);

    /** On white paper. */
    public static final ChartTheme PRINT = new ChartTheme(
            new Color(0xFFFFFF),
            new Color(0x000000),
            new Color(0x404850),
            new Color(0x6E7781),
            new Color(0xE1E5E9),
            new Color(0x0072B2),
            new Color(0xB35A8A),
            new Color(0x7D868F),
            new Color(0xE8F6F2),
            new Color(0x007A59),
            new Color(0x0A6B50),
            new Color(0x0969DA),
            new Color(0xFFFFFF),
            ResponseColours.LIGHT);

    /** The colour of an instrument's course. */
    public Color course(Instrument instrument) {
        return switch (instrument) {
            case NRS -> nrs;
            case LANSS -> lanss;
        };
    }

    /** The theme that belongs on a page of this colour, channels 0 to 1: dark on dark. */
    public static ChartTheme onPage(double red, double green, double blue) {
        return red + green + blue < 1.5 ? DARK : LIGHT;
    }
}
