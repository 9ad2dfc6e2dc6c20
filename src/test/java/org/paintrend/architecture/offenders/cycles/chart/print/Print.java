package org.paintrend.architecture.offenders.cycles.chart.print;

import org.paintrend.architecture.offenders.cycles.report.paper.Paper;

public record Print(Paper paper) {}
