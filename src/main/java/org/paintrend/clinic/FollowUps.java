package org.paintrend.clinic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.Fault;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptId;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.domain.followup.OpenCourse;
import org.paintrend.domain.followup.Repeat;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/**
 * Whom to ask, and who was tried without success. That a visit will not come about is recorded like any other
 * assessment: {@link Assessments#record} with {@link AssessmentForm#absent}.
 */
public final class FollowUps {
    private static final Mending.Kept<AttemptId, Attempt> KEPT = new Mending.Kept<>(
            (tables, id) -> tables.attempts().find(id),
            (tables, id) -> tables.attempts().findEvenVoided(id),
            Attempt::version);

    private final Desk desk;

    FollowUps(Desk desk) {
        this.desk = desk;
    }

    /** Everybody who is due as of now, with how complete the follow-up of the clinic is. */
    public FollowUpList list() {
        return desk.read(tables -> {
            Instant now = desk.now();
            Map<PatientId, List<Procedure>> procedures = Patients.procedures(tables);
            Map<ProcedureId, List<Attempt>> attempts = tables.attempts().all();
            Recorded recorded = new Recorded(tables.assessments().all(), attempts.keySet());
            Episodes episodes = new Episodes(tables, now);
            // As with the list of patients: laying out 20,000 courses is worth every processor there is.
            List<Followed> everybody = tables.patients().all().parallelStream()
                    .map(patient -> new Followed(
                            patient, episodes.of(procedures.getOrDefault(patient.id(), List.of()), recorded)))
                    .toList();
            return new FollowUpList(
                    everybody.parallelStream()
                            .flatMap(one -> one.due(attempts, now))
                            .toList(),
                    everybody.stream()
                            .flatMap(one -> Repeat.proposed(one.episodes()).stream())
                            .toList(),
                    Completeness.of(everybody.stream()
                            .flatMap(one -> one.episodes().stream())
                            .toList()),
                    tables.clinic().find().orElseThrow().attemptLimit(),
                    now);
        });
    }

    /** Records that somebody tried to reach the patient of a procedure for one of its timepoints. */
    public Saving<Attempt> addAttempt(ProcedureId procedure, String timepoint, AttemptForm form) {
        return desk.write(ledger -> {
            AttemptEntry entry = entry(ledger.tables(), procedure);
            Optional<Attempt> attempt = entry.read(timepoint, form, desk.who(), null);
            return attempt.isEmpty()
                    ? new Saving.Refused<>(entry.reading().faults())
                    : saved(ledger, ledger.add(attempt.get()));
        });
    }

    /** Changes an attempt; a reason (field {@code reason}) is required. */
    public Saving<Attempt> changeAttempt(AttemptId id, long version, AttemptForm form, String reason) {
        return mend(id, version, reason, work -> {
            Attempt present = work.present();
            AttemptEntry entry = entry(work.tables(), present.procedure());
            Optional<Attempt> changed = entry.read(present.timepoint(), form, present.by(), present);
            if (changed.isPresent() && work.mayGoOn()) {
                work.ledger().change(changed.get(), work.reason());
            }
            return entry.reading().faults();
        });
    }

    /** Voids an attempt entered by mistake. */
    public Saving<Attempt> voidAttempt(AttemptId id, long version, String reason) {
        return mend(id, version, reason, work -> {
            if (work.mayGoOn()) {
                work.ledger().voidRow(work.present(), work.reason());
            }
            return List.of();
        });
    }

    private AttemptEntry entry(Tables tables, ProcedureId procedure) {
        return new AttemptEntry(new Episodes(tables, desk.now()).find(tables, procedure), desk.now());
    }

    private Saving<Attempt> mend(
            AttemptId id, long version, String reason, Function<Mending<Attempt>, List<Fault>> change) {
        return desk.write(ledger -> Mending.mend(ledger, KEPT, id, version, reason, change));
    }

    private static Saving<Attempt> saved(Ledger ledger, AttemptId id) {
        return new Saving.Saved<>(ledger.tables().attempts().findEvenVoided(id).orElseThrow(), ledger.number());
    }

    /** A patient with every procedure. */
    private record Followed(Patient patient, List<Episode> episodes) {
        Stream<DueVisit> due(Map<ProcedureId, List<Attempt>> attempts, Instant now) {
            return OpenCourse.of(patient, episodes).stream()
                    .flatMap(course -> course.due(
                            attempts.getOrDefault(course.episode().procedure().id(), List.of()).stream()
                                    .collect(Collectors.groupingBy(Attempt::timepoint)),
                            now));
        }
    }
}
