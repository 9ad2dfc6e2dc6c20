package org.paintrend.architecture.offenders.cycles.report.paper;

public record Paper() {}
