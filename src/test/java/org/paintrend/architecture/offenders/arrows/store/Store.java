package org.paintrend.architecture.offenders.arrows.store;

import org.paintrend.architecture.offenders.arrows.clinic.Clinic;

public record Store(Clinic forbidden) {}
