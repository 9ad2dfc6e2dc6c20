package org.paintrend.architecture.offenders.awt.chart;

import org.jfree.chart.JFreeChart;

public record Bystander(JFreeChart chart) {}
