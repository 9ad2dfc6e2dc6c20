package org.paintrend.architecture.offenders.javafx.chart.fx;

import javafx.scene.Node;

public record Bystander(Node node) {}
