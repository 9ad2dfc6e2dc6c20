package org.paintrend.clinic;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.SharedCourse;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/** Recording and mending procedures. */
public final class Procedures {
    private final Desk desk;

    Procedures(Desk desk) {
        this.desk = desk;
    }

    /** The techniques of the clinic's catalogue in its order; retired ones name old procedures only. */
    public List<Technique> techniques() {
        return desk.read(desk::catalogue).techniques();
    }

    /** What is wrong with a form as it stands; nothing is saved. Of a voided patient it can still be told. */
    public List<Fault> check(PatientId patient, ProcedureForm form) {
        return desk.read(tables -> {
            ProcedureEntry entry = entry(tables, evenVoided(tables, patient), zone(tables));
            entry.read(form, 0, 0, null);
            return entry.reading().faults();
        });
    }

    /** As {@link #check(PatientId, ProcedureForm)}, for an edit: an old procedure keeps its own zone. */
    public List<Fault> check(Procedure edited, ProcedureForm form) {
        return desk.read(tables -> {
            ProcedureEntry entry = entry(
                    tables, evenVoided(tables, edited.patient()), edited.at().zone());
            entry.read(form, edited.planVersion(), edited.ruleVersion(), edited);
            return entry.reading().faults();
        });
    }

    /** Records a procedure of a patient. */
    public Saving<Procedure> record(PatientId patient, ProcedureForm form) {
        return desk.write(ledger -> {
            Tables tables = ledger.tables();
            ProcedureEntry entry = entry(tables, patient(tables, patient), zone(tables));
            Episodes episodes = new Episodes(tables, desk.now());
            Optional<Procedure> procedure = entry.read(
                    form,
                    episodes.presentPlan().version(),
                    episodes.presentRule().version(),
                    null);
            if (procedure.isEmpty()) {
                return new Saving.Refused<>(entry.reading().faults());
            }
            return saved(ledger, ledger.add(procedure.get(), null), ledger.number());
        });
    }

    /**
     * Changes a procedure; a reason (field {@code reason}) is required. Where its time changes, its assessments are
     * placed on the plan anew.
     */
    public Saving<Procedure> change(ProcedureId id, long version, ProcedureForm form, String reason) {
        return mend(id, version, reason, work -> {
            Procedure present = work.present();
            ProcedureEntry entry = entry(
                    work.tables(),
                    patient(work.tables(), present.patient()),
                    present.at().zone());
            Optional<Procedure> changed = entry.read(form, present.planVersion(), present.ruleVersion(), present);
            if (changed.isPresent()) {
                requireNoFollowUp(entry.reading(), work.tables(), changed.get());
                new DayCorrection(entry.reading(), work.tables(), desk.now()).check(present, changed.get());
            }
            if (changed.isPresent() && entry.reading().clean() && work.mayGoOn()) {
                work.ledger().change(changed.get(), work.reason());
            }
            return entry.reading().faults();
        });
    }

    /** What it would mean that a planned procedure was done then; nothing is saved. */
    public PlannedPreview previewDone(Episode planned, ProcedureTimeForm form) {
        return desk.read(tables -> {
            Reading reading = new Reading();
            Procedure present = planned.procedure();
            Optional<Procedure> done = PlannedStep.done(reading, present, form, time(tables, reading, present));
            return new PlannedPreview(
                    reading.faults(),
                    done.map(then -> PlannedStep.placedAnew(planned, then)).orElse(null));
        });
    }

    /**
     * Says that a planned procedure was done, and when. It is the normal course and needs no reason. What was recorded
     * before is placed on the plan that begins with it. What is not planned is refused (field {@code status}).
     */
    public Saving<Procedure> done(ProcedureId id, long version, ProcedureTimeForm form) {
        return step(
                id,
                version,
                (tables, reading, present) -> PlannedStep.done(reading, present, form, time(tables, reading, present)));
    }

    /** Calls a planned procedure off; the reason (field {@code reason}) stands with it and in the history. */
    public Saving<Procedure> cancel(ProcedureId id, long version, String reason) {
        return mend(id, version, reason, work -> {
            Reading reading = new Reading();
            PlannedStep.require(reading, work.present(), ProcedureStatus.PLANNED);
            if (reading.clean() && work.mayGoOn()) {
                work.ledger().change(work.present().cancelledBecause(work.reason()), work.reason());
            }
            return reading.faults();
        });
    }

    /** Plans a cancelled procedure again, for another time; what is not cancelled is refused (field {@code status}). */
    public Saving<Procedure> planAgain(ProcedureId id, long version, ProcedureTimeForm form) {
        return step(
                id,
                version,
                (tables, reading, present) ->
                        PlannedStep.planned(reading, present, form, time(tables, reading, present)));
    }

    /** Moves a procedure with its assessments to the patient it belongs to. */
    public Saving<Procedure> move(ProcedureId id, long version, PatientId to, String reason) {
        return mend(id, version, reason, work -> {
            Patient target = patient(work.tables(), to);
            Reading reading = new Reading();
            @Nullable LocalDate born = target.identity().birthDate();
            if (born != null) {
                Ages.check(reading, "to", born, work.present());
            }
            if (reading.clean() && work.mayGoOn()) {
                work.ledger().move(work.present().withPatient(to), work.reason());
            }
            return reading.faults();
        });
    }

    /** Voids a procedure entered by mistake, with its assessments. */
    public Saving<Procedure> voidProcedure(ProcedureId id, long version, String reason) {
        return mend(id, version, reason, work -> {
            if (work.mayGoOn()) {
                work.ledger().voidRow(work.present(), work.reason());
            }
            return List.of();
        });
    }

    /**
     * Ends the course of a procedure that was done, or corrects how it ended; a reason (field {@code reason}) is
     * required.
     */
    public Saving<Procedure> endCourse(ProcedureId id, long version, CourseEndForm form, String reason) {
        return mend(id, version, reason, work -> {
            Reading reading = new Reading();
            SharedCourses.refuse(reading, "endKind", new Episodes(work.tables(), desk.now()).find(work.tables(), id));
            Optional<CourseEnd> end = CourseEndEntry.read(reading, form, work.present(), desk.now());
            if (end.isPresent() && work.mayGoOn()) {
                forgetEndsOfParts(work);
                work.ledger().change(work.present().withEnd(end.get()), work.reason());
            }
            return reading.faults();
        });
    }

    /**
     * Lets a course that was ended go on; a reason (field {@code reason}) is required. A course that was not ended here
     * is refused (field {@code endKind}): what a death ended goes on only where the patient has not died.
     */
    public Saving<Procedure> continueCourse(ProcedureId id, long version, String reason) {
        return mend(id, version, reason, work -> {
            Reading reading = new Reading();
            Procedure present = work.present();
            List<Procedure> all = work.tables().procedures().of(present.patient());
            if (SharedCourse.end(present, all).isEmpty()) {
                reading.refuse("endKind", "", Problem.NOTHING_ENTERED);
            } else if (work.mayGoOn()) {
                forgetEndsOfParts(work);
                if (present.end() != null) {
                    work.ledger().change(present.withEnd(null), work.reason());
                }
            }
            return reading.faults();
        });
    }

    /** A course has one end: what was recorded under a part before it became one gives way to what is said of the whole. */
    private static void forgetEndsOfParts(Mending<Procedure> work) {
        Procedure leader = work.present();
        SharedCourse.others(leader, work.tables().procedures().of(leader.patient()))
                .filter(part -> part.end() != null)
                .forEach(part -> work.ledger().change(part.withEnd(null), work.reason()));
    }

    /** Places what was recorded for a procedure on its plan as it is now, but for what stays where it was put back. */
    static void placeAnew(
            Ledger ledger, Procedure before, Episodes episodes, @Nullable String reason, Predicate<Assessment> which) {
        Episode changed = episodes.find(ledger.tables(), before.id());
        if (changed.procedure().at().equals(before.at()) && changed.procedure().isDone() == before.isDone()) {
            return;
        }
        for (Assessment assessment :
                changed.followUp().assessments().stream().filter(which).toList()) {
            @Nullable String timepoint = Placing.anew(assessment, before, changed);
            if (!Objects.equals(timepoint, assessment.timepoint())) {
                ledger.change(assessment.withTimepoint(timepoint), reason);
            }
        }
    }

    /** Whether follow-ups were recorded or asked for, which only a procedure that was done can have. */
    static boolean hasFollowUp(Tables tables, ProcedureId id, String baseline) {
        return !tables.attempts().of(id).isEmpty()
                || tables.sheets().of(id).stream().anyMatch(sheet -> sheet.needsDone(baseline))
                || !tables.numbness().of(id).isEmpty()
                || hasScores(tables, id, baseline);
    }

    private static boolean hasScores(Tables tables, ProcedureId id, String baseline) {
        return tables.assessments().of(id).stream().anyMatch(one -> !baseline.equals(one.timepoint()));
    }

    private void requireNoFollowUp(Reading reading, Tables tables, Procedure changed) {
        String baseline = new Episodes(tables, desk.now())
                .find(tables, changed.id())
                .plan()
                .baseline()
                .id();
        if (changed.isDone()) {
            return;
        }
        if (hasScores(tables, changed.id(), baseline)) {
            Entries.contradiction(reading, "status", changed.status().id(), "scores NRS, LANSS");
        } else {
            Stream.of(
                            tables.attempts().of(changed.id()).stream().map(Attempt::at),
                            tables.numbness().of(changed.id()).stream().map(Numbness::at),
                            tables.sheets().of(changed.id()).stream()
                                    .filter(sheet -> sheet.needsDone(baseline))
                                    .map(Sheet::at))
                    .flatMap(times -> times)
                    .findFirst()
                    .ifPresent(first -> Entries.contradiction(
                            reading,
                            "status",
                            changed.status().id(),
                            "recorded " + Moments.minute(first, changed.at().zone())));
        }
    }

    private Saving<Procedure> mend(
            ProcedureId id, long version, String reason, Function<Mending<Procedure>, List<Fault>> change) {
        return write(id, version, reason.strip(), (ledger, present) -> Mending.run(ledger, present, reason, change));
    }

    /** What a step on the way of a planned procedure makes of it; empty with faults. */
    private interface Step {
        Optional<Procedure> of(Tables tables, Reading reading, Procedure present);
    }

    private Saving<Procedure> step(ProcedureId id, long version, Step step) {
        return write(id, version, null, (ledger, present) -> {
            Reading reading = new Reading();
            step.of(ledger.tables(), reading, present).ifPresent(next -> ledger.change(next, null));
            return reading.faults();
        });
    }

    private Saving<Procedure> write(
            ProcedureId id, long version, @Nullable String reason, BiFunction<Ledger, Procedure, List<Fault>> change) {
        return desk.write(ledger -> {
            Procedure present = ledger.tables().procedures().findEvenVoided(id).orElseThrow();
            boolean visible = ledger.tables().procedures().find(id).isPresent();
            if (!visible || present.version() != version) {
                return new Saving.Stale<>(present, !visible);
            }
            List<Fault> faults = change.apply(ledger, present);
            if (!faults.isEmpty()) {
                return new Saving.Refused<>(faults);
            }
            long number = ledger.number();
            if (ledger.tables().procedures().find(id).isPresent()) {
                placeAnew(ledger, present, new Episodes(ledger.tables(), desk.now()), reason, one -> true);
            }
            return saved(ledger, id, number);
        });
    }

    private ProcedureTime time(Tables tables, Reading reading, Procedure present) {
        return new ProcedureTime(
                reading, evenVoided(tables, present.patient()), present.at().zone(), desk.now());
    }

    private ProcedureEntry entry(Tables tables, Patient patient, ZoneId zone) {
        return new ProcedureEntry(patient, desk.catalogue(tables).techniques(), zone, desk.now());
    }

    private static Patient patient(Tables tables, PatientId id) {
        return tables.patients()
                .find(id)
                .orElseThrow(() -> new NoSuchElementException("patient " + id.value() + " is not there"));
    }

    private static Patient evenVoided(Tables tables, PatientId id) {
        return tables.patients().findEvenVoided(id).orElseThrow();
    }

    private static ZoneId zone(Tables tables) {
        return tables.clinic().find().orElseThrow().zone();
    }

    private static Saving<Procedure> saved(Ledger ledger, ProcedureId id, long number) {
        return new Saving.Saved<>(
                ledger.tables().procedures().findEvenVoided(id).orElseThrow(), number);
    }
}
