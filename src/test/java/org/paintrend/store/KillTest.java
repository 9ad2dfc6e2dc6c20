package org.paintrend.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.ClinicSaves;

/** {@code kill -9} at any moment loses no save that the clinic confirmed, and leaves no half one. */
class KillTest {
    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasConfirmed() throws Exception {
        KillTrial.run(new ClinicSaves(), folder.resolve("clinic.db"));
    }
}
