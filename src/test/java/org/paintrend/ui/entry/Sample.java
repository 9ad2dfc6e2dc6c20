package org.paintrend.ui.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Preview;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Pgic;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** An invented patient with a block on 13 October 2026, 09:15 in Istanbul, and what an input would mean for him. */
public final class Sample {
    public static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    public static final Moment BLOCK = Moment.at(LocalDateTime.of(2026, 10, 13, 9, 15), ZONE);

    private Sample() {}

    public static Clock at(String local) {
        return Clock.fixed(instant(local), ZONE);
    }

    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public static Patient patient() {
        return new Patient(
                new PatientId(12),
                new PatientCode("D-0012"),
                new Identity("Kemal", "Demo", null, null, null),
                Sex.MALE,
                Alerts.NONE,
                null,
                1);
    }

    public static Procedure procedure(Moment at, ProcedureStatus status) {
        return new Procedure(
                new ProcedureId(5),
                new PatientId(12),
                status,
                at,
                "transsacral-block",
                new PainTarget("leg", Side.LEFT),
                CaseDescription.NONE,
                "S1–S3",
                List.of(),
                null,
                null,
                null,
                1,
                1,
                null,
                1);
    }

    public static Assessment score(long id, @Nullable String timepoint, String taken, int nrs, @Nullable Lanss lanss) {
        return new Assessment(
                new AssessmentId(id),
                new ProcedureId(5),
                timepoint,
                instant(taken),
                Mode.CLINIC,
                Nrs.of(nrs),
                lanss,
                null,
                null,
                null,
                null,
                null,
                "S. Demo",
                1);
    }

    public static final Assessment BEFORE = score(1, "pre", "2026-10-12T10:00", 9, Lanss.ofTotal(18));
    public static final Assessment ONE_HOUR = score(2, "1h", "2026-10-13T10:13", 3, null);

    /** With 9 before and 3 at 1 hour. */
    public static Episode episode(String now) {
        return episode(now, BEFORE, ONE_HOUR);
    }

    public static Episode episode(String now, Assessment... assessments) {
        return Episode.of(
                procedure(BLOCK, ProcedureStatus.DONE),
                FollowUpPlan.standard(),
                ResponderRule.standard(),
                List.of(assessments),
                instant(now));
    }

    /** What a form would mean, put together from the domain alone. */
    public static Preview preview(Episode episode, AssessmentForm form) {
        return preview(episode, form, new AssessmentId(0));
    }

    public static Preview preview(Episode episode, AssessmentForm form, AssessmentId id) {
        var reading = new Reading();
        Moment at = episode.procedure().at();
        Optional<Instant> taken = TypedTime.instant(form.date(), form.time(), form.laterOfTwo(), at.zone());
        reading.date("date", form.date());
        if (taken.isEmpty() && !(form.date().isEmpty() && form.time().isEmpty() && form.timepoint() != null)) {
            reading.fault(Fault.of("time", form.time(), Problem.NOT_A_TIME));
        }
        Optional<Integer> nrs = reading.whole("nrs", form.nrs(), Nrs.LOWEST, Nrs.HIGHEST);
        Optional<Integer> total = reading.whole("lanssTotal", form.lanssTotal(), Lanss.LOWEST, Lanss.HIGHEST);
        Lanss lanss =
                total.map(Lanss::ofTotal).orElse(form.lanssItems().isEmpty() ? null : Lanss.ofItems(form.lanssItems()));
        boolean scored = nrs.isPresent() || lanss != null || form.pgic() != null || form.mrc() != null;
        if (!scored && form.absence() == null && reading.clean()) {
            reading.fault(Fault.of("nrs", "", Problem.NOTHING_ENTERED));
        }
        Timing timing = taken.map(instant -> Timing.of(episode, instant)).orElse(null);
        Timepoint byTime = timing == null ? null : timing.timepoint();
        String timepoint = form.timepoint() == null && byTime != null ? byTime.id() : form.timepoint();
        if (form.timepoint() != null
                && timing != null
                && byTime == null
                && form.assignedBecause().isBlank()) {
            reading.fault(Fault.of("assignedBecause", "", Problem.REASON_REQUIRED));
        }
        if (!reading.clean()) {
            return new Preview(reading.faults(), timing, null, episode);
        }
        var assessment = new Assessment(
                id,
                episode.procedure().id(),
                timepoint,
                taken.orElse(null),
                form.mode(),
                nrs.map(value -> new Nrs(value, form.recall())).orElse(null),
                lanss,
                form.pgic() == null ? null : new Pgic(form.pgic()),
                form.mrc() == null ? null : new Mrc(form.mrc()),
                form.absence(),
                form.note().isBlank() ? null : form.note(),
                form.assignedBecause().isBlank() ? null : form.assignedBecause(),
                "S. Demo",
                1);
        return new Preview(List.of(), timing, assessment, episode.with(assessment));
    }

    public static EntryCase entry(Episode episode, @Nullable Assessment edited, Map<String, String> draft) {
        return new EntryCase(
                patient(),
                episode,
                "Transsacral block",
                edited,
                null,
                draft.isEmpty() ? Optional.empty() : Optional.of(draft));
    }
}
