package org.paintrend.architecture.offenders.main;

import org.paintrend.architecture.offenders.main.domain.Bystander;

public record Main(Bystander notForMain) {}
