package org.paintrend.architecture.offenders.cycles.store;

import org.paintrend.architecture.offenders.cycles.store.table.Child;

public record Parent(Child child) {}
