package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeriesCollection;

/** A plot as all charts of the program have it: no frame, no ground, a hair for each labelled value of its scale. */
public final class PlainPlot {
    private PlainPlot() {}

    /** A chart of layers alone, from the lowest, with so much room left of its data and below it. */
    public static void draw(
            Graphics2D g2,
            Rectangle2D place,
            ValueAxis across,
            ValueAxis up,
            double left,
            double below,
            List<? extends Layer> layers,
            ChartTheme theme) {
        XYPlot plot = of(new XYSeriesCollection(), across, up, new XYLineAndShapeRenderer(), theme);
        AxisSpace sides = new AxisSpace();
        sides.setLeft(left);
        sides.setRight(TrendLayout.RIGHT);
        AxisSpace under = new AxisSpace();
        under.setBottom(below);
        plot.setFixedRangeAxisSpace(sides);
        plot.setFixedDomainAxisSpace(under);
        layers.forEach(plot::addAnnotation);
        chart(plot).draw(g2, place);
    }

    static XYPlot of(XYDataset data, ValueAxis across, ValueAxis up, XYItemRenderer renderer, ChartTheme theme) {
        XYPlot plot = new XYPlot(data, across, up, renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(Lines.HAIR);
        return plot;
    }

    static JFreeChart chart(XYPlot plot) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(null);
        return chart;
    }
}
