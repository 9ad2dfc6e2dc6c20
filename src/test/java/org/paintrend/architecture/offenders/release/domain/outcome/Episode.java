package org.paintrend.architecture.offenders.release.domain.outcome;

public record Episode(String note) {}
