package org.paintrend.architecture.offenders.arrows.ui;

import org.paintrend.architecture.offenders.arrows.store.Store;

public record Ui(Store forbidden) {}
