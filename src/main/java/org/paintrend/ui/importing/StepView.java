package org.paintrend.ui.importing;

import javafx.scene.Node;

/** What one step shows. */
interface StepView {
    Node node();

    /** Where the keyboard goes when the step begins. */
    Node firstFocus();
}
