package org.paintrend.architecture.offenders.cycles.chart.axis;

public record Axis() {}
