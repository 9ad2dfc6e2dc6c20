package org.paintrend.architecture.offenders.cycles.report.letter;

import org.paintrend.architecture.offenders.cycles.chart.axis.Axis;

public record Letter(Axis axis) {}
