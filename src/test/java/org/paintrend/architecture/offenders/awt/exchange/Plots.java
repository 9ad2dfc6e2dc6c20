package org.paintrend.architecture.offenders.awt.exchange;

import org.jfree.chart.JFreeChart;

public record Plots(JFreeChart chart) {}
