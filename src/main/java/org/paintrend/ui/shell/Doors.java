package org.paintrend.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.ClinicDetails;

/** The three ways in. Each touches the disk. */
public interface Doors {
    /** Sets up a clinic in a new file. */
    Opened setUp(Path file, ClinicDetails details) throws CannotOpen;

    /** Opens a file that exists. */
    Opened open(Path file) throws CannotOpen;

    /** Makes a demonstration in a folder of its own that nobody keeps. */
    Opened lookAround() throws CannotOpen, IOException;

    /** Closes a database; a demonstration goes with its folder. */
    void close(Opened opened) throws IOException;
}
