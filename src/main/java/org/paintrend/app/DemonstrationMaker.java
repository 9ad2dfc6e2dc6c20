package org.paintrend.app;

import org.paintrend.clinic.Clinic;

/** Fills a new demonstration with its invented people. */
@FunctionalInterface
public interface DemonstrationMaker {
    void fill(Clinic clinic);
}
