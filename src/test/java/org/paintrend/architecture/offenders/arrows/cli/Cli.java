package org.paintrend.architecture.offenders.arrows.cli;

import org.paintrend.architecture.offenders.arrows.store.Store;

public record Cli(Store forbidden) {}
