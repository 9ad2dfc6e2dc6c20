package org.paintrend.architecture.offenders.arrows.exchange;

import org.paintrend.architecture.offenders.arrows.chart.Chart;

public record Exchange(Chart forbidden) {}
