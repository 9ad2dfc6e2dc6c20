package org.paintrend.architecture.offenders.javafx.chart;

import javafx.scene.Node;

public record Shows(Node node) {}
