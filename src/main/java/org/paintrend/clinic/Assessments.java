package org.paintrend.clinic;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/** Recording and mending scores. */
public final class Assessments {
    /** Stands for a row that is not written yet: it would be the newest. */
    private static final AssessmentId NEWEST = new AssessmentId(Long.MAX_VALUE);

    private final Desk desk;

    Assessments(Desk desk) {
        this.desk = desk;
    }

    /** What a form would mean for an episode; touches no disk, so it may run while somebody types. */
    public Preview preview(Episode episode, AssessmentForm form) {
        return preview(episode, form, new AssessmentEntry.Origin(NEWEST, desk.who(), 0, null));
    }

    /** As {@link #preview(Episode, AssessmentForm)}, for an edit: the form takes the place of what is replaced. */
    public Preview preview(Episode episode, AssessmentForm form, AssessmentId replaced) {
        AssessmentEntry.Origin origin = episode.followUp()
                .assessment(replaced)
                .map(AssessmentEntry.Origin::of)
                .orElseThrow(() -> new NoSuchElementException("assessment " + replaced.value() + " is not there"));
        return preview(episode.without(replaced), form, origin);
    }

    /** What an assessment would mean for the episode it is moved to; touches no disk. */
    public Preview previewMove(Assessment one, Episode target) {
        Reading reading = new Reading();
        @Nullable String timepoint = timepointAt(reading, one, target, desk.now());
        if (!reading.clean()) {
            return new Preview(reading.faults(), null, null, target);
        }
        Assessment moved = one.movedTo(target.procedure().id(), timepoint);
        return new Preview(List.of(), null, moved, target.with(moved));
    }

    /** Records an assessment of a procedure. */
    public Saving<Assessment> record(ProcedureId procedure, AssessmentForm form) {
        return desk.write(ledger -> {
            Episode episode = new Episodes(ledger.tables(), desk.now()).find(ledger.tables(), procedure);
            AssessmentEntry entry = AssessmentEntry.read(
                    episode,
                    form,
                    new AssessmentEntry.Origin(NEWEST, desk.who(), 0, null),
                    limit(ledger.tables(), episode));
            if (entry.assessment() == null) {
                return new Saving.Refused<>(entry.faults());
            }
            AssessmentId id = ledger.add(entry.assessment(), null);
            return saved(ledger, id);
        });
    }

    /** Changes an assessment; a reason (field {@code reason}) is required. */
    public Saving<Assessment> change(AssessmentId id, long version, AssessmentForm form, String reason) {
        return mend(id, version, reason, work -> {
            Assessment present = work.present();
            Episode episode = new Episodes(work.tables(), desk.now()).find(work.tables(), present.procedure());
            AssessmentEntry entry = AssessmentEntry.read(
                    episode.without(id), form, AssessmentEntry.Origin.of(present), limit(work.tables(), episode));
            if (entry.assessment() != null && work.mayGoOn()) {
                work.ledger().change(entry.assessment(), work.reason());
            }
            return entry.faults();
        });
    }

    /** Moves an assessment to the procedure it belongs to; its timepoint follows from its time there. */
    public Saving<Assessment> move(AssessmentId id, long version, ProcedureId to, String reason) {
        return mend(id, version, reason, work -> {
            Assessment present = work.present();
            Episode target = new Episodes(work.tables(), desk.now()).find(work.tables(), to);
            Reading reading = new Reading();
            @Nullable String timepoint = timepointAt(reading, present, target, desk.now());
            if (reading.clean() && work.mayGoOn()) {
                work.ledger().move(present.movedTo(to, timepoint), work.reason());
            }
            return reading.faults();
        });
    }

    /** Voids an assessment entered by mistake. */
    public Saving<Assessment> voidAssessment(AssessmentId id, long version, String reason) {
        return mend(id, version, reason, work -> {
            if (work.mayGoOn()) {
                work.ledger().voidRow(work.present(), work.reason());
            }
            return List.of();
        });
    }

    private Preview preview(Episode episode, AssessmentForm form, AssessmentEntry.Origin origin) {
        Instant now = desk.now();
        AssessmentEntry entry = AssessmentEntry.read(episode, form, origin, AssessmentEntry.Limit.of(episode, now));
        @Nullable Assessment assessment = entry.assessment();
        Episode counted = assessment == null ? episode : episode.asOf(now).with(assessment);
        return new Preview(entry.faults(), entry.timing(), assessment, counted);
    }

    /** The patient's death limits every course, also one that something else ended before. */
    private AssessmentEntry.Limit limit(Tables tables, Episode episode) {
        return new AssessmentEntry.Limit(
                desk.now(),
                tables.patients()
                        .find(episode.procedure().patient())
                        .map(Patient::diedOn)
                        .orElse(null));
    }

    private Saving<Assessment> mend(
            AssessmentId id, long version, String reason, Function<Mending<Assessment>, List<Fault>> change) {
        return desk.write(ledger -> {
            Assessment present =
                    ledger.tables().assessments().findEvenVoided(id).orElseThrow();
            boolean visible = ledger.tables().assessments().find(id).isPresent();
            if (!visible || present.version() != version) {
                return new Saving.Stale<>(present, !visible);
            }
            List<Fault> faults = Mending.run(ledger, present, reason, change);
            return faults.isEmpty() ? saved(ledger, id) : new Saving.Refused<>(faults);
        });
    }

    private static Saving<Assessment> saved(Ledger ledger, AssessmentId id) {
        return new Saving.Saved<>(
                ledger.tables().assessments().findEvenVoided(id).orElseThrow(), ledger.number());
    }

    private static @Nullable String timepointAt(Reading reading, Assessment assessment, Episode target, Instant now) {
        SharedCourses.refuse(reading, "to", target);
        @Nullable String timepoint = assessment.timepoint();
        @Nullable Instant takenAt = assessment.takenAt();
        if (takenAt != null && assessment.absence() == null) {
            return Optional.ofNullable(Timing.of(target, takenAt).timepoint())
                    .map(Timepoint::id)
                    .orElse(null);
        }
        Optional<Timepoint> same = target.plan().timepoint(Objects.requireNonNull(timepoint));
        if (same.isEmpty()) {
            reading.refuse("to", timepoint, Problem.NOT_OF_PLAN);
        } else if (!target.procedure().isDone() && !same.get().isBaseline()) {
            reading.refuse(
                    "to",
                    timepoint,
                    Problem.NOT_ONE_OF,
                    target.plan().baseline().id());
        } else if (assessment.absence() == null) {
            same.get()
                    .opensLater(target.procedure().at(), now)
                    .ifPresent(opens -> reading.refuse("to", timepoint, Problem.NOT_YET, opens));
        }
        return timepoint;
    }
}
