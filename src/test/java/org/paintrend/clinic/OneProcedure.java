package org.paintrend.clinic;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;

/** A clinic on a real file in which patient A was treated once, at half past nine. */
abstract class OneProcedure {
    @TempDir
    Path folder;

    Desktop desktop;
    Patient patient;
    Procedure procedure;

    private final String day;

    /** @param day of the procedure */
    OneProcedure(String day) {
        this.day = day;
    }

    @BeforeEach
    final void openDesktop() throws CannotOpen {
        desktop = Desktop.in(folder);
        patient = desktop.patient("A");
        procedure = desktop.procedure(patient, day, "09:30");
    }

    @AfterEach
    final void closeDesktop() {
        desktop.close();
    }
}
