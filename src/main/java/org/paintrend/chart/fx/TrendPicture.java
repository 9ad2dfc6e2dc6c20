package org.paintrend.chart.fx;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.paintrend.chart.ChartExport;
import org.paintrend.chart.TrendFigure;
import org.paintrend.words.Words;

/** A printed figure as a picture for the clipboard. */
public final class TrendPicture {
    private TrendPicture() {}

    /** The figure in full resolution; takes a moment, so not on the FX thread. */
    public static Image of(TrendFigure figure, Words words) {
        return SwingFXUtils.toFXImage(new ChartExport(words).picture(figure), null);
    }
}
