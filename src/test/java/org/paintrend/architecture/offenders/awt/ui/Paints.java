package org.paintrend.architecture.offenders.awt.ui;

import java.awt.Color;

public record Paints(Color color) {}
