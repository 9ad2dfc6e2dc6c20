package org.paintrend.clinic;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Reading;
import org.paintrend.domain.followup.OpenCourse;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/** Registering, finding and mending patients. */
public final class Patients {
    private final Desk desk;

    Patients(Desk desk) {
        this.desk = desk;
    }

    /** Every patient who is not voided, in order of name, then code. */
    public List<PatientSummary> all() {
        return desk.read(tables -> {
            Episodes episodes = new Episodes(tables, desk.now());
            Recorded recorded = Recorded.of(tables);
            Map<PatientId, List<Procedure>> procedures = procedures(tables);
            LocalDate today = today(tables);
            // Judging 100,000 courses is worth every processor there is.
            return inOrder(tables.patients().all()).parallelStream()
                    .map(patient -> summary(
                            patient, episodes, procedures.getOrDefault(patient.id(), List.of()), recorded, today))
                    .toList();
        });
    }

    /** Every patient who is not voided with everything about them, in order of name, then code. */
    public List<PatientRecord> records() {
        return records(Progress.unheard());
    }

    /** As {@link #records()}; the progress hears of every patient. */
    public List<PatientRecord> records(Progress progress) {
        return records(progress, Patients::inOrder);
    }

    /** As {@link #records(Progress)} in no order, for whoever has an order of their own. */
    public List<PatientRecord> unordered(Progress progress) {
        return records(progress, patients -> patients);
    }

    private List<PatientRecord> records(Progress progress, UnaryOperator<List<Patient>> order) {
        return desk.read(tables -> {
            Episodes episodes = new Episodes(tables, desk.now());
            Recorded recorded = Recorded.of(tables);
            Map<PatientId, List<Procedure>> procedures = procedures(tables);
            return progress.map(
                    order.apply(tables.patients().all()),
                    patient -> new PatientRecord(
                            patient, episodes.of(procedures.getOrDefault(patient.id(), List.of()), recorded)));
        });
    }

    /** One row of {@link #all}; empty when voided or not there. */
    public Optional<PatientSummary> summary(PatientId id) {
        return desk.read(tables -> tables.patients().find(id).map(patient -> {
            Episodes episodes = new Episodes(tables, desk.now());
            return summary(patient, episodes, tables.procedures().of(id), Recorded.of(tables, id), today(tables));
        }));
    }

    /** Everything about one patient; empty when voided or not there. */
    public Optional<PatientRecord> record(PatientId id) {
        return desk.read(tables -> tables.patients().find(id).map(patient -> {
            Episodes episodes = new Episodes(tables, desk.now());
            return new PatientRecord(patient, episodes.of(tables.procedures().of(id), Recorded.of(tables, id)));
        }));
    }

    /** Everything about the patient with a code, as it is written on paper; empty when voided or not there. */
    public Optional<PatientRecord> withCode(String code) {
        Optional<PatientCode> wanted = PatientCode.of(code);
        return desk.read(tables -> wanted.flatMap(tables.patients()::withCode).map(Patient::id))
                .flatMap(this::record);
    }

    /** A code that is free and stays so, following the pattern of the clinic's latest one: P-0042. */
    public String suggestCode() {
        return desk.read(tables -> {
            PatientCode code = tables.patients().latestCode().map(Codes::after).orElse(Codes.FIRST);
            while (!Codes.isFree(tables, code)) {
                code = Codes.after(code);
            }
            return code.value();
        });
    }

    /** Patients with the family name and birth date of a form: the same person, or a twin. */
    public List<Patient> resembling(PatientForm form) {
        Reading reading = new Reading();
        Optional<LocalDate> born = reading.date("birthDate", form.birthDate());
        @Nullable
        String familyName = reading.text("familyName", form.familyName(), Identity.LONGEST_NAME)
                .orElse(null);
        if (born.isEmpty() || familyName == null) {
            return List.of();
        }
        Identity typed = new Identity(null, familyName, born.get(), null, null);
        return desk.read(tables -> tables.patients().bornOn(born.get()).stream()
                .filter(patient -> patient.identity().resembles(typed))
                .toList());
    }

    /**
     * What is wrong with a form as it stands; nothing is saved.
     *
     * @param edited who is changed, as seen last; absent: somebody new
     */
    public List<Fault> check(PatientForm form, @Nullable Patient edited) {
        return desk.read(tables -> {
            PatientEntry entry = entry(tables);
            entry.read(form, edited);
            return entry.reading().faults();
        });
    }

    /** Registers a patient; faults name the form's fields. */
    public Saving<Patient> register(PatientForm form) {
        return desk.write(ledger -> {
            PatientEntry entry = entry(ledger.tables());
            Optional<Patient> patient = entry.read(form, null);
            if (patient.isEmpty()) {
                return new Saving.Refused<>(entry.reading().faults());
            }
            return saved(ledger, ledger.add(patient.get(), null));
        });
    }

    /** Changes a patient; a reason (field {@code reason}) is required. */
    public Saving<Patient> change(PatientId id, long version, PatientForm form, String reason) {
        return mend(id, version, reason, work -> {
            PatientEntry entry = entry(work.tables());
            Optional<Patient> changed = entry.read(form, work.present());
            if (changed.isPresent() && work.mayGoOn()) {
                work.ledger().change(changed.get(), work.reason());
            }
            return entry.reading().faults();
        });
    }

    /** Voids a patient created by mistake, with everything under it: hidden, never deleted. */
    public Saving<Patient> voidPatient(PatientId id, long version, String reason) {
        return mend(id, version, reason, work -> {
            if (work.mayGoOn()) {
                work.ledger().voidRow(work.present(), work.reason());
            }
            return List.of();
        });
    }

    private LocalDate today(Tables tables) {
        return LocalDate.ofInstant(
                desk.now(), tables.clinic().find().orElseThrow().zone());
    }

    private PatientEntry entry(Tables tables) {
        return new PatientEntry(
                tables, desk.now(), tables.clinic().find().orElseThrow().zone());
    }

    private Saving<Patient> mend(
            PatientId id, long version, String reason, Function<Mending<Patient>, List<Fault>> change) {
        return desk.write(ledger -> {
            Patient present = ledger.tables().patients().findEvenVoided(id).orElseThrow();
            boolean visible = ledger.tables().patients().find(id).isPresent();
            if (!visible || present.version() != version) {
                return new Saving.Stale<>(present, !visible);
            }
            List<Fault> faults = Mending.run(ledger, present, reason, change);
            return faults.isEmpty() ? saved(ledger, id) : new Saving.Refused<>(faults);
        });
    }

    private static Saving<Patient> saved(Ledger ledger, PatientId id) {
        return new Saving.Saved<>(ledger.tables().patients().findEvenVoided(id).orElseThrow(), ledger.number());
    }

    /** The visible procedures by their patient. */
    static Map<PatientId, List<Procedure>> procedures(Tables tables) {
        return tables.procedures().all().stream().collect(Collectors.groupingBy(Procedure::patient));
    }

    private static PatientSummary summary(
            Patient patient, Episodes episodes, List<Procedure> procedures, Recorded recorded, LocalDate today) {
        @Nullable Episode latest = latest(episodes, procedures, recorded);
        // What was answered on an earlier course may have ended them all.
        boolean isFollowed = latest != null
                && latest.hasOwnCourse()
                && OpenCourse.of(patient, procedures.size() == 1 ? List.of(latest) : episodes.of(procedures, recorded))
                        .stream()
                        .anyMatch(open -> open.episode().procedure().equals(latest.procedure()));
        return PatientSummary.of(patient, latest, isFollowed, today);
    }

    private static @Nullable Episode latest(Episodes episodes, List<Procedure> procedures, Recorded recorded) {
        return episodes.latest(procedures, recorded)
                .map(procedure -> episodes.of(procedure, procedures, recorded))
                .orElse(null);
    }

    /** Sorted as a reader expects it in both languages: Çelik between Cavit and Demir. */
    private static List<Patient> inOrder(List<Patient> patients) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        record Keyed(Patient patient, CollationKey name) {}
        return patients.stream()
                .map(patient -> new Keyed(patient, collator.getCollationKey(patient.displayName())))
                .sorted(Comparator.comparing(Keyed::name)
                        .thenComparing(keyed -> keyed.patient().code().value()))
                .map(Keyed::patient)
                .toList();
    }
}
