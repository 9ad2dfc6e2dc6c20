package org.paintrend.chart;

import java.awt.Graphics2D;

/** Something that is drawn on one sheet of paper, in vectors but for the logo of a clinic; sizes in pixels of 1/96 inch. */
public interface Sheet {
    /** What it is, without a patient's name: others can read it in a printer's queue. */
    String title();

    double width();

    double height();

    void draw(Graphics2D g2);
}
