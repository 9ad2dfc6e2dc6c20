package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.SharedCourse;
import org.paintrend.store.Tables;

/** Puts episodes together as they stand at one moment, each with the plan and the rule it keeps. */
final class Episodes {
    /** What was done before what is planned, then by time; what was cancelled is never the latest. */
    private static final Comparator<Procedure> BY_WEIGHT = Comparator.comparing(Procedure::isDone)
            .thenComparing(procedure -> procedure.at().instant())
            .thenComparing(procedure -> procedure.id().value());

    private final NavigableMap<Integer, FollowUpPlan> plans;
    private final NavigableMap<Integer, ResponderRule> rules;
    private final Map<PatientId, LocalDate> deaths;
    private final Instant now;

    Episodes(Tables tables, Instant now) {
        this.plans = tables.plans().all();
        this.rules = tables.rules().all();
        this.deaths = tables.patients().deaths();
        this.now = now;
    }

    /** The plan of a procedure that begins now. */
    FollowUpPlan presentPlan() {
        return plans.lastEntry().getValue();
    }

    /** The rule of a procedure that begins now. */
    ResponderRule presentRule() {
        return rules.lastEntry().getValue();
    }

    /**
     * Of a patient who died every course ended with that, whatever is stored with the procedure.
     *
     * @param ofItsPatient everything of its patient, which decides whose course it is part of
     * @param recorded for all of them
     */
    Episode of(Procedure procedure, List<Procedure> ofItsPatient, Recorded recorded) {
        List<Assessment> own = recorded.of(procedure.id());
        return leader(procedure, ofItsPatient, recorded)
                .map(leader -> of(procedure, own).partOf(leader))
                .orElseGet(() -> of(withSharedEnd(procedure, ofItsPatient), own));
    }

    /** As it is judged: ended by whatever ended its course, on whichever part of it that is stored. */
    private static Procedure withSharedEnd(Procedure leader, List<Procedure> ofItsPatient) {
        return leader.isDone()
                ? leader.withEnd(SharedCourse.end(leader, ofItsPatient).orElse(null))
                : leader;
    }

    private Episode of(Procedure procedure, List<Assessment> assessments) {
        @Nullable LocalDate diedOn = deaths.get(procedure.patient());
        return Episode.of(
                diedOn == null ? procedure : procedure.endedByDeath(diedOn),
                plan(procedure),
                Objects.requireNonNull(rules.get(procedure.ruleVersion())),
                assessments,
                now);
    }

    /** @throws NoSuchElementException when it is voided or not there */
    Episode find(Tables tables, ProcedureId id) {
        Procedure procedure = tables.procedures()
                .find(id)
                .orElseThrow(() -> new NoSuchElementException("procedure " + id.value() + " is not there"));
        return of(procedure, tables.procedures().of(procedure.patient()), Recorded.of(tables, procedure.patient()));
    }

    /** Each procedure of one patient with what was recorded for it, in the order given. */
    List<Episode> of(List<Procedure> procedures, Recorded recorded) {
        return procedures.stream()
                .map(procedure -> of(procedure, procedures, recorded))
                .toList();
    }

    /** The latest procedure that was done and leads its course, else the latest planned one. */
    Optional<Procedure> latest(List<Procedure> procedures, Recorded recorded) {
        return procedures.stream()
                .filter(procedure -> procedure.status() != ProcedureStatus.CANCELLED)
                .filter(procedure -> leader(procedure, procedures, recorded).isEmpty())
                .max(BY_WEIGHT);
    }

    private Optional<Procedure> leader(Procedure procedure, List<Procedure> ofItsPatient, Recorded recorded) {
        return SharedCourse.leader(procedure, ofItsPatient, one -> recorded.isFollowedUp(one.id(), plan(one)));
    }

    private FollowUpPlan plan(Procedure procedure) {
        return Objects.requireNonNull(plans.get(procedure.planVersion()));
    }
}
