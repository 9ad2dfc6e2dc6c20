package org.paintrend.clinic;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.privacy.Export;
import org.paintrend.domain.privacy.StudyId;
import org.paintrend.store.Ledger;

/** What left the clinic, and by what patients are called in data without names. */
public final class Exports {
    private final Desk desk;

    Exports(Desk desk) {
        this.desk = desk;
    }

    /** All that ever left, the newest first. */
    public List<Export> all() {
        return desk.read(tables -> tables.exports().all());
    }

    /**
     * The random number of each of these patients: the one it has, or one that is drawn now and is kept once something is
     * exported under it. A merged record has the number of the one that stays.
     *
     * @param random one that cannot be guessed
     */
    public Map<PatientId, StudyId> numbers(Collection<PatientId> patients, RandomGenerator random) {
        Map<PatientId, StudyId> kept = desk.read(tables -> tables.studyIds().all());
        Set<StudyId> taken = new HashSet<>(kept.values());
        Map<PatientId, StudyId> numbers = new HashMap<>();
        for (PatientId patient : patients) {
            @Nullable StudyId id = kept.get(patient);
            while (id == null) {
                StudyId drawn = StudyId.draw(random);
                id = taken.add(drawn) ? drawn : null;
            }
            numbers.put(patient, id);
        }
        return Map.copyOf(numbers);
    }

    /**
     * Records that data leave; to be called when all of the file is written and before it takes its place.
     *
     * @param export when and by whom is said here, whatever it carries
     * @param numbers by what each of its patients is called; empty where they are named
     * @return {@link Saving.Stale} when one of the patients was given another number meanwhile: what was written is not to
     *     leave
     * @throws NotSaved when it cannot be recorded: then it must not leave either
     */
    public Saving<Export> record(Export export, Map<PatientId, StudyId> numbers) {
        return desk.append(ledger -> {
            Map<PatientId, StudyId> kept = ledger.tables().studyIds().all();
            Map<PatientId, StudyId> given = new HashMap<>(numbers);
            given.keySet().removeAll(kept.keySet());
            boolean agrees = numbers.entrySet().stream()
                    .allMatch(one -> one.getValue().equals(kept.getOrDefault(one.getKey(), one.getValue())));
            return agrees ? saved(ledger, ledger.add(export, given)) : new Saving.Stale<>(export);
        });
    }

    /** Records that the file of an export could not take its place after all. */
    public void missed(Export export) {
        desk.append(ledger -> {
            ledger.missed(export);
            return export;
        });
    }

    private static Saving<Export> saved(Ledger ledger, long row) {
        return new Saving.Saved<>(ledger.tables().exports().find(row).orElseThrow(), ledger.number());
    }
}
