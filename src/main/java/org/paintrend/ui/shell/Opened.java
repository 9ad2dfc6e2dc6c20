package org.paintrend.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClockWarning;

/**
 * An open database with what the frame shows of it, read where reading is allowed: off the FX thread.
 *
 * @param clockWarning to be confirmed before anything is saved
 */
public record Opened(
        Clinic clinic, ClinicDetails details, boolean demonstration, Path file, Optional<ClockWarning> clockWarning) {
    /** Reads what the frame shows; touches the disk. */
    public static Opened of(Clinic clinic) {
        return new Opened(clinic, clinic.details(), clinic.isDemonstration(), clinic.file(), clinic.clockWarning());
    }
}
