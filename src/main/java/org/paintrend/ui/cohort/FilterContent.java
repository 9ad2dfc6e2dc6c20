package org.paintrend.ui.cohort;

import javafx.scene.Node;

/**
 * What opens beneath a filter.
 *
 * @param firstFocus where the keyboard goes
 */
record FilterContent(Node node, Node firstFocus) {}
