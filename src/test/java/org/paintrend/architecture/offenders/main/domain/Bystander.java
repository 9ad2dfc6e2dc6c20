package org.paintrend.architecture.offenders.main.domain;

public record Bystander() {}
