package org.paintrend.clinic;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/** The way in: makes and opens the database files of a clinic. */
public final class ClinicFiles {
    /**
     * @param clock the one clock of the program
     * @param actor who is at the desk, for the history; never empty
     */
    public ClinicFiles(Clock clock, Supplier<String> actor) {}

    /** Makes a new database and opens it to write; never replaces a file. */
    public Clinic create(Path file, ClinicDetails details) throws CannotOpen {
        return Unwritten.yet();
    }

    /** Makes a new demonstration database: as {@link #create}, and marked so that nobody mistakes it. */
    public Clinic createDemonstration(Path file, ClinicDetails details) throws CannotOpen {
        return Unwritten.yet();
    }

    /** Opens a database to write; one process a file. An older one is copied, checked and migrated first. */
    public Clinic open(Path file) throws CannotOpen {
        return Unwritten.yet();
    }

    /** Opens a database beside a window that writes it; every change is refused. */
    public Clinic openToRead(Path file) throws CannotOpen {
        return Unwritten.yet();
    }
}
