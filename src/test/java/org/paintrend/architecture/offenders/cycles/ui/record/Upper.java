package org.paintrend.architecture.offenders.cycles.ui.record;

import org.paintrend.architecture.offenders.cycles.ui.entry.form.Inner;

public record Upper(Inner inner) {}
