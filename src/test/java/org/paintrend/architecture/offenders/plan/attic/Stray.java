package org.paintrend.architecture.offenders.plan.attic;

public record Stray() {}
