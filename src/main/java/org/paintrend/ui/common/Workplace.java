package org.paintrend.ui.common;

import java.time.Clock;
import org.paintrend.clinic.Clinic;
import org.paintrend.words.Words;

/**
 * What every screen of an open clinic is given: built once by the composition root, passed through constructors.
 *
 * @param ports ways to the outside that a test replaces
 */
public record Workplace(
        Clinic clinic, Words words, Clock clock, Tasks tasks, Navigator navigator, Toasts toasts, Ports ports) {}
