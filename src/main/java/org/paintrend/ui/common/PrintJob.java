package org.paintrend.ui.common;

import java.io.IOException;

/** Pages and a printer for them. */
public interface PrintJob {
    /** Shows the system's print dialog; false when cancelled. On the FX thread. */
    boolean ask();

    /**
     * Prints. It may take as long as the printer does: never on the FX thread.
     *
     * @throws IOException when the printer refuses
     */
    void print() throws IOException;
}
