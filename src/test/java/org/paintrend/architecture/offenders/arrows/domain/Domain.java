package org.paintrend.architecture.offenders.arrows.domain;

import org.paintrend.architecture.offenders.arrows.vault.Vault;

public record Domain(Vault forbidden) {}
