package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.event.AnnotationChangeListener;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A part of a chart that draws itself on its data area. It never changes, so nobody has to listen. */
public abstract class Layer implements XYAnnotation {

    /** Draws it in the pixels of an area. */
    public abstract void draw(Graphics2D g2, Area area);

    @Override
    public final void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        draw(g2, new Area(dataArea, domainAxis, rangeAxis));
    }

    @Override
    public final void addChangeListener(AnnotationChangeListener listener) {}

    @Override
    public final void removeChangeListener(AnnotationChangeListener listener) {}
}
