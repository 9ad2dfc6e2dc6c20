package org.paintrend.architecture.offenders.cycles.store.table;

import org.paintrend.architecture.offenders.cycles.store.Parent;

public record Child(Parent parent) {}
