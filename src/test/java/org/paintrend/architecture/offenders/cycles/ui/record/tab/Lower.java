package org.paintrend.architecture.offenders.cycles.ui.record.tab;

public record Lower() {}
