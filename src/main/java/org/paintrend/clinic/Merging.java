package org.paintrend.clinic;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Reading;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.store.Ledger;
import org.paintrend.store.Merge;
import org.paintrend.store.Tables;

/** Two records of one person become one, and can be split again: each in one unit of work, with its reason. */
public final class Merging {
    private final Desk desk;

    Merging(Desk desk) {
        this.desk = desk;
    }

    /** The records that became part of a patient's record and were not split off since, the oldest merge first. */
    public List<Merged> into(PatientId patient) {
        return desk.read(tables -> tables.merges().into(patient).stream()
                .map(one -> new Merged(
                        one.number(),
                        tables.patients().findEvenVoided(one.goes()).orElseThrow()))
                .toList());
    }

    /** Every hidden record that became part of a visible one, the oldest merge first. */
    public List<LeadsTo> hidden() {
        return desk.read(tables -> tables.merges().all().stream()
                .flatMap(one -> leadsTo(tables, one.goes()).stream()
                        .map(into -> new LeadsTo(
                                tables.patients().findEvenVoided(one.goes()).orElseThrow(), into)))
                .toList());
    }

    /** The visible record that a hidden one became part of, over however many merges. */
    public Optional<Patient> leadsTo(PatientId goes) {
        return desk.read(tables -> leadsTo(tables, goes));
    }

    /**
     * Merges one record into another: its procedures with all that belongs to them and whatever else belongs to the
     * patient go to the one that stays; what only it says is taken over; it is hidden.
     *
     * <p>Refused, by the names of the fields of a patient's form, when birth or death would contradict a procedure of
     * either, or a joined text is too long; without a reason (field {@code reason}).
     *
     * @param plan the two as seen last
     * @param stands what was chosen for the fields that differ, by their keys
     * @return {@link Saving.Stale} with the one of the two that somebody changed meanwhile
     */
    public Saving<Patient> merge(MergePlan plan, Map<String, Stands> stands, String reason) {
        return desk.write(ledger -> {
            Tables tables = ledger.tables();
            Optional<Saving.Stale<Patient>> stale = Stream.of(plan.stays(), plan.goes())
                    .flatMap(seen -> stale(tables, seen).stream())
                    .findFirst();
            if (stale.isPresent()) {
                return stale.get();
            }
            Patient merged = plan.merged(stands);
            Reading reading = new Reading();
            Lifetime.check(reading, merged, procedures(tables, plan));
            checkLength(reading, "contact", merged.identity().contact(), Identity.LONGEST_CONTACT);
            checkLength(reading, "allergy", merged.alerts().allergy(), Limits.LINE);
            checkLength(reading, "anticoagulant", merged.alerts().anticoagulant(), Limits.LINE);
            Optional<String> given = Entries.reason(reading, "reason", reason);
            if (given.isEmpty() || !reading.clean()) {
                return new Saving.Refused<>(reading.faults());
            }
            ledger.merge(plan.goes(), merged, given.get());
            return saved(ledger, merged.id());
        });
    }

    /** How a merge would be split now; empty when it was split, or when the merged record is not there itself. */
    public Optional<SplitPlan> plan(long merge) {
        return desk.read(tables -> tables.merges()
                .find(merge)
                .flatMap(one -> Splitting.of(tables, desk.catalogue(tables), one))
                .map(Splitting::plan));
    }

    /**
     * Splits a merged record into the two it was made of.
     *
     * <p>Refused when another record has the code that comes back meanwhile (field {@code code}), or when birth or death
     * of either would contradict its procedures; without a reason (field {@code reason}).
     *
     * @param seen the plan as it was shown
     * @param also the numbers of what came since and goes to the other record as well
     * @return {@link Saving.Stale} when anything that the plan tells is different by now
     */
    public Saving<Patient> split(SplitPlan seen, Set<Long> also, String reason) {
        return desk.write(ledger -> {
            Tables tables = ledger.tables();
            Optional<Splitting> found = tables.merges()
                    .find(seen.merge())
                    .flatMap(merge -> Splitting.of(tables, desk.catalogue(tables), merge));
            if (found.isEmpty() || !found.get().plan().equals(seen)) {
                return staleSplit(tables, seen.stays().id());
            }
            Reading reading = new Reading();
            found.get().faults(also).forEach(reading::fault);
            Optional<String> given = Entries.reason(reading, "reason", reason);
            if (given.isEmpty() || !reading.clean()) {
                return new Saving.Refused<>(reading.faults());
            }
            found.get().split(ledger, also, given.get());
            return saved(ledger, seen.stays().id());
        });
    }

    static Optional<Patient> leadsTo(Tables tables, PatientId goes) {
        Set<PatientId> passed = new HashSet<>();
        PatientId here = goes;
        while (passed.add(here)) {
            Optional<Merge> way = tables.merges().of(here);
            if (way.isEmpty()) {
                break;
            }
            here = way.get().stays();
        }
        return here.equals(goes) ? Optional.empty() : tables.patients().find(here);
    }

    private static List<Procedure> procedures(Tables tables, MergePlan plan) {
        return Stream.of(plan.stays(), plan.goes())
                .flatMap(one -> tables.procedures().of(one.id()).stream())
                .toList();
    }

    private static void checkLength(Reading reading, String field, @Nullable String text, int longest) {
        if (text != null) {
            reading.text(field, text, longest);
        }
    }

    private static Optional<Saving.Stale<Patient>> stale(Tables tables, Patient seen) {
        Patient present = tables.patients().findEvenVoided(seen.id()).orElseThrow();
        boolean visible = tables.patients().find(seen.id()).isPresent();
        return visible && present.version() == seen.version()
                ? Optional.empty()
                : Optional.of(new Saving.Stale<>(present, !visible));
    }

    private static Saving<Patient> staleSplit(Tables tables, PatientId stays) {
        return new Saving.Stale<>(
                tables.patients().findEvenVoided(stays).orElseThrow(),
                tables.patients().find(stays).isEmpty());
    }

    private static Saving<Patient> saved(Ledger ledger, PatientId id) {
        return new Saving.Saved<>(ledger.tables().patients().find(id).orElseThrow(), ledger.number());
    }
}
