package org.paintrend.architecture.offenders.arrows.chart;

import org.paintrend.architecture.offenders.arrows.clinic.Clinic;

public record Chart(Clinic forbidden) {}
