package org.paintrend.architecture.offenders.cycles.ui.entry;

import org.paintrend.architecture.offenders.cycles.ui.record.tab.Lower;

public record Outer(Lower lower) {}
