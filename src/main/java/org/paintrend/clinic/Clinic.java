package org.paintrend.clinic;

import java.nio.file.Path;
import java.util.function.Consumer;

/** One open database and what can be done with it. Every method may touch the disk: never call one on the FX thread. */
public final class Clinic implements AutoCloseable {

    /** The file it lives in. */
    public Path file() {
        return Unwritten.yet();
    }

    /** Whether it holds invented people, and has to say so on every screen. */
    public boolean isDemonstration() {
        return Unwritten.yet();
    }

    /** Name and zone of the clinic as last saved. */
    public ClinicDetails details() {
        return Unwritten.yet();
    }

    /** Changes name or zone; {@link Saving.Refused} names the field {@code name} or {@code zone}. */
    public Saving<ClinicDetails> changeDetails(ClinicDetails details) {
        return Unwritten.yet();
    }

    public Patients patients() {
        return Unwritten.yet();
    }

    public Procedures procedures() {
        return Unwritten.yet();
    }

    public Assessments assessments() {
        return Unwritten.yet();
    }

    public Drafts drafts() {
        return Unwritten.yet();
    }

    /**
     * Takes a change back by writing its opposite; the history keeps both.
     *
     * @return {@link Saving.Stale} with the newest change when somebody changed the same row since
     */
    public Saving<Change> undo(long change) {
        return Unwritten.yet();
    }

    /** Calls the listener after every change is on disk, on the thread that wrote it, until the result is run. */
    public Runnable onChange(Consumer<Change> listener) {
        return Unwritten.yet();
    }

    /** Checkpoints and closes the file and gives its lock back. */
    @Override
    public void close() {
        Unwritten.yet();
    }
}
