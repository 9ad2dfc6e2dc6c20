package org.paintrend.architecture.offenders.arrows.clinic;

import org.paintrend.architecture.offenders.arrows.ui.Ui;

public record Clinic(Ui forbidden) {}
