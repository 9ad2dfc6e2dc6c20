package org.paintrend.clinic;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.store.ClinicRow;
import org.paintrend.store.Records;

/** One open database and what can be done with it. Every method may touch the disk: never call one on the FX thread. */
public final class Clinic implements AutoCloseable {
    private final Desk desk;
    private final boolean demonstration;
    private final Patients patients;
    private final Merging merging;
    private final Procedures procedures;
    private final Assessments assessments;
    private final FollowUps followUps;
    private final NumbnessAssessments numbness;
    private final Sheets sheets;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final History history;
    private final CohortReview cohort;
    private final Exports exports;
    private final SeriesReview series;

    Clinic(Desk desk, boolean demonstration) {
        this.desk = desk;
        this.demonstration = demonstration;
        this.patients = new Patients(desk);
        this.merging = new Merging(desk);
        this.procedures = new Procedures(desk);
        this.assessments = new Assessments(desk);
        this.followUps = new FollowUps(desk);
        this.numbness = new NumbnessAssessments(desk);
        this.sheets = new Sheets(desk);
        this.catalogue = new Catalogue(desk);
        this.drafts = new Drafts(desk);
        this.history = new History(desk);
        this.cohort = new CohortReview(desk, patients);
        this.exports = new Exports(desk);
        this.series = new SeriesReview(desk, demonstration);
    }

    /** The file it lives in. */
    public Path file() {
        return desk.file();
    }

    /** Whether a file is part of the database, so that nothing else may be written there; through links as well. */
    public boolean holds(Path other) {
        return Records.belongs(other, desk.file());
    }

    /** Who is at the desk, as the history names them. */
    public String actor() {
        return desk.who();
    }

    /** Whether it holds invented people, and has to say so on every screen. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** What the clinic says of itself, as last saved. */
    public ClinicDetails details() {
        return desk.read(tables -> ClinicDetails.of(tables.clinic().find().orElseThrow()));
    }

    /** When the database was made: the same in every copy of it, and another one for every other clinic. */
    public Instant founded() {
        return desk.read(tables -> tables.history().oldest().orElseThrow().at());
    }

    /** Changes them; {@link Saving.Refused} names the field, as {@link ClinicDetails#faults} does. */
    public Saving<ClinicDetails> changeDetails(ClinicDetails details) {
        List<Fault> faults = details.faults();
        if (!faults.isEmpty()) {
            return new Saving.Refused<>(faults);
        }
        return desk.write(ledger -> {
            ClinicRow present = ledger.tables().clinic().find().orElseThrow();
            if (present.version() != details.version()) {
                return new Saving.Stale<>(ClinicDetails.of(present));
            }
            ledger.change(details.row(demonstration, present.logo()));
            return new Saving.Saved<>(
                    ClinicDetails.of(ledger.tables().clinic().find().orElseThrow()), ledger.number());
        });
    }

    /** The logo on the clinic's letters; empty: none. */
    public Optional<Logo> logo() {
        return desk.read(tables -> Optional.ofNullable(
                        tables.clinic().find().orElseThrow().logo())
                .flatMap(tables.pictures()::find)
                .flatMap(Logo::kept));
    }

    /**
     * Changes the logo, or takes it away; the history keeps the earlier one.
     *
     * @param logo absent: none from now on
     */
    public Saving<ClinicDetails> changeLogo(@Nullable Logo logo, long version) {
        return desk.write(ledger -> {
            ClinicRow present = ledger.tables().clinic().find().orElseThrow();
            if (present.version() != version) {
                return new Saving.Stale<>(ClinicDetails.of(present));
            }
            ledger.change(present.withLogo(logo == null ? null : ledger.keep(logo.bytes())));
            return new Saving.Saved<>(
                    ClinicDetails.of(ledger.tables().clinic().find().orElseThrow()), ledger.number());
        });
    }

    public Patients patients() {
        return patients;
    }

    public Merging merging() {
        return merging;
    }

    public Procedures procedures() {
        return procedures;
    }

    public Assessments assessments() {
        return assessments;
    }

    public FollowUps followUps() {
        return followUps;
    }

    public NumbnessAssessments numbness() {
        return numbness;
    }

    public Sheets sheets() {
        return sheets;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Drafts drafts() {
        return drafts;
    }

    public History history() {
        return history;
    }

    public CohortReview cohort() {
        return cohort;
    }

    public Exports exports() {
        return exports;
    }

    public SeriesReview series() {
        return series;
    }

    /**
     * Takes a change back by writing its opposite; the history keeps both.
     *
     * @return {@link Saving.Stale} with the newest change when somebody changed the same row since, or recorded
     *     something under it; {@link Saving.Refused} when a patient's code was given to somebody else meanwhile, or when a
     *     procedure or score lies with, or would go back to, a patient who was voided; of a merge also when birth or death
     *     of one of the two records would contradict a procedure
     */
    public Saving<Change> undo(long change) {
        return desk.write(ledger -> new Undoing(ledger, desk.catalogue(ledger.tables()), desk.now()).undo(change));
    }

    /** A warning when the computer's clock is earlier than the newest change; to be shown before the first save. */
    public Optional<ClockWarning> clockWarning() {
        return desk.read(tables -> ClockCheck.of(desk.now(), tables.history().newest()));
    }

    /**
     * From now on looks at the clock before every save, drafts apart, and asks when it stands more than a day past
     * anything seen of it while this database is open.
     *
     * @param uptime the time that passes whatever the clock is set to, also while the computer sleeps
     * @param trusts whether somebody says that the clock is right; called on the thread that saves, which waits. Without
     *     trust nothing is saved ({@link NotSaved}), and the next save asks again
     */
    public void watchClock(Supplier<Duration> uptime, Predicate<ClockWarning> trusts) {
        desk.watch(uptime, trusts);
    }

    /** Calls the listener after every change is on disk, on the thread that wrote it, until the result is run. */
    public Runnable onChange(Consumer<Change> listener) {
        return desk.onChange(listener);
    }

    /** Checkpoints and closes the file and gives its lock back. */
    @Override
    public void close() {
        desk.close();
    }

    /** Where the other use cases of this package read and write. */
    Desk desk() {
        return desk;
    }
}
