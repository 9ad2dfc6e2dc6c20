package org.paintrend.architecture.offenders.arrows.vault;

import org.paintrend.architecture.offenders.arrows.store.Store;

public record Vault(Store forbidden) {}
