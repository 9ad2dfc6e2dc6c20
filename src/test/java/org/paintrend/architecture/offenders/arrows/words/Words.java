package org.paintrend.architecture.offenders.arrows.words;

import org.paintrend.architecture.offenders.arrows.clinic.Clinic;

public record Words(Clinic forbidden) {}
