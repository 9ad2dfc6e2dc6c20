package org.paintrend.architecture.offenders.arrows.report;

import org.paintrend.architecture.offenders.arrows.ui.Ui;

public record Report(Ui forbidden) {}
