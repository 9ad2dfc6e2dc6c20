package org.paintrend.architecture.offenders.cycles.ui.entry.form;

public record Inner() {}
