package org.paintrend.clinic;

import java.util.List;
import java.util.Optional;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** The steps of a procedure from planned to done, and from cancelled back to planned. */
final class PlannedStep {
    private PlannedStep() {}

    /** What was planned, done at the time of a form; empty with faults. */
    static Optional<Procedure> done(Reading reading, Procedure present, ProcedureTimeForm form, ProcedureTime time) {
        require(reading, present, ProcedureStatus.PLANNED);
        return time.read(ProcedureStatus.DONE, form, present)
                .filter(at -> reading.clean())
                .map(present::doneAt);
    }

    /** What was cancelled, planned for the time of a form; empty with faults. */
    static Optional<Procedure> planned(Reading reading, Procedure present, ProcedureTimeForm form, ProcedureTime time) {
        require(reading, present, ProcedureStatus.CANCELLED);
        return time.read(ProcedureStatus.PLANNED, form, present)
                .filter(at -> reading.clean())
                .map(present::plannedFor);
    }

    static void require(Reading reading, Procedure present, ProcedureStatus status) {
        if (present.status() != status) {
            Entries.contradiction(
                    reading, "status", status.id(), "status " + present.status().id());
        }
    }

    /** An episode once its procedure was done, with what was recorded before where it belongs then. */
    static Episode placedAnew(Episode planned, Procedure done) {
        List<Assessment> recorded = planned.followUp().assessments();
        Episode begun = Episode.of(
                done,
                planned.plan(),
                planned.rule(),
                recorded,
                planned.followUp().asOf());
        return Episode.of(
                done,
                planned.plan(),
                planned.rule(),
                recorded.stream()
                        .map(one -> one.withTimepoint(Placing.anew(one, planned.procedure(), begun)))
                        .toList(),
                planned.followUp().asOf());
    }
}
