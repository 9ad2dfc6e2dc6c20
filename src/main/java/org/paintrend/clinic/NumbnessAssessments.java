package org.paintrend.clinic;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.paintrend.domain.Fault;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.NumbnessId;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/** Numbness after an injection, assessed with guidance: recording and mending. */
public final class NumbnessAssessments {
    private static final Mending.Kept<NumbnessId, Numbness> KEPT = new Mending.Kept<>(
            (tables, id) -> tables.numbness().find(id),
            (tables, id) -> tables.numbness().findEvenVoided(id),
            Numbness::version);

    private final Desk desk;

    NumbnessAssessments(Desk desk) {
        this.desk = desk;
    }

    /** The assessments of a patient, the newest first; those of a voided procedure are not among them. */
    public List<Numbness> of(PatientId patient) {
        return desk.read(tables -> tables.numbness().of(patient));
    }

    /** What is wrong with a form as it stands; nothing is saved. */
    public List<Fault> check(PatientId patient, NumbnessForm form) {
        return desk.read(tables -> {
            var entry = new NumbnessEntry(tables, patient);
            entry.read(form, desk.now(), desk.who(), null);
            return entry.reading().faults();
        });
    }

    /** Records an assessment of a patient, made now by whoever is at the desk. */
    public Saving<Numbness> record(PatientId patient, NumbnessForm form) {
        return desk.write(ledger -> {
            requirePresent(ledger.tables(), patient);
            var entry = new NumbnessEntry(ledger.tables(), patient);
            Optional<Numbness> numbness = entry.read(form, desk.now(), desk.who(), null);
            return numbness.isEmpty()
                    ? new Saving.Refused<>(entry.reading().faults())
                    : saved(ledger, ledger.add(numbness.get()));
        });
    }

    /** Changes an assessment; a reason (field {@code reason}) is required. When and by whom it was made stays. */
    public Saving<Numbness> change(NumbnessId id, long version, NumbnessForm form, String reason) {
        return mend(id, version, reason, work -> {
            Numbness present = work.present();
            var entry = new NumbnessEntry(work.tables(), present.patient());
            Optional<Numbness> changed = entry.read(form, present.at(), present.recordedBy(), present);
            if (changed.isPresent() && work.mayGoOn()) {
                work.ledger().change(changed.get(), work.reason());
            }
            return entry.reading().faults();
        });
    }

    /** Voids an assessment entered by mistake. */
    public Saving<Numbness> voidAssessment(NumbnessId id, long version, String reason) {
        return mend(id, version, reason, work -> {
            if (work.mayGoOn()) {
                work.ledger().voidRow(work.present(), work.reason());
            }
            return List.of();
        });
    }

    private Saving<Numbness> mend(
            NumbnessId id, long version, String reason, Function<Mending<Numbness>, List<Fault>> change) {
        return desk.write(ledger -> Mending.mend(ledger, KEPT, id, version, reason, change));
    }

    private static void requirePresent(Tables tables, PatientId id) {
        if (tables.patients().find(id).isEmpty()) {
            throw new NoSuchElementException("patient " + id.value() + " is not there");
        }
    }

    private static Saving<Numbness> saved(Ledger ledger, NumbnessId id) {
        return new Saving.Saved<>(ledger.tables().numbness().findEvenVoided(id).orElseThrow(), ledger.number());
    }
}
