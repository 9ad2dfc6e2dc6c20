package org.paintrend.clinic;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.paintrend.domain.Fault;
import org.paintrend.store.ClinicRow;
import org.paintrend.store.ReadFailed;
import org.paintrend.store.Records;
import org.paintrend.store.Unusable;

/** The way in: makes and opens the database files of a clinic. */
public final class ClinicFiles {
    private final Clock clock;
    private final Supplier<String> actor;

    /**
     * @param clock the one clock of the program
     * @param actor who is at the desk, for the history; never empty
     */
    public ClinicFiles(Clock clock, Supplier<String> actor) {
        this.clock = clock;
        this.actor = actor;
    }

    /** Makes a new database and opens it to write; never replaces a file. */
    public Clinic create(Path file, ClinicDetails details) throws CannotOpen {
        return create(file, details, false);
    }

    /** Makes a new demonstration database: as {@link #create}, and marked so that nobody mistakes it. */
    public Clinic createDemonstration(Path file, ClinicDetails details) throws CannotOpen {
        return create(file, details, true);
    }

    /** Opens a database to write; one process a file. An older one is copied, checked and migrated first. */
    public Clinic open(Path file) throws CannotOpen {
        return open(file, () -> Records.open(file, clock), true);
    }

    /** Opens a database beside a window that writes it; every change is refused. */
    public Clinic openToRead(Path file) throws CannotOpen {
        return open(file, () -> Records.openToRead(file, clock), false);
    }

    /** Whether a file is part of a database, so that nothing else may be written there; through links as well. */
    public boolean belongs(Path file, Path database) {
        return Records.belongs(file, database);
    }

    private Clinic create(Path file, ClinicDetails details, boolean demonstration) throws CannotOpen {
        List<Fault> faults = details.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the details have faults: " + faults);
        }
        return open(
                file,
                () -> Records.create(
                        file, clock, actor.get(), ledger -> Founding.found(ledger, details, demonstration)),
                true);
    }

    private Clinic open(Path file, Way way, boolean mayWrite) throws CannotOpen {
        Records records;
        try {
            records = way.open();
        } catch (Unusable unusable) {
            throw new CannotOpen(
                    CannotOpen.Reason.valueOf(unusable.kind().name()), unusable.path(), unusable.detail(), unusable);
        }
        Optional<ClinicRow> clinic;
        try {
            clinic = records.read(tables -> tables.clinic().find());
        } catch (ReadFailed failed) {
            try (records) {
                throw new CannotOpen(CannotOpen.Reason.UNREADABLE, file, "", failed);
            }
        }
        if (clinic.isEmpty()) {
            records.close();
            throw new CannotOpen(CannotOpen.Reason.DAMAGED, file, "no clinic");
        }
        return new Clinic(
                new Desk(records, clock, actor, mayWrite), clinic.get().demonstration());
    }

    /** One of the ways a database can be opened. */
    private interface Way {
        Records open() throws Unusable;
    }
}
