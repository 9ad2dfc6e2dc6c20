package org.paintrend.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** Visits of invented people who are to be called, for tests of what is made of a list of them. */
public final class Due {
    public static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private final Instant now;
    private final ZoneId zone;
    private final List<DueVisit> visits = new ArrayList<>();
    private long last;

    /** @param now local, such as {@code 2026-11-03T10:00} */
    public Due(String now, ZoneId zone) {
        this.now = instant(now, zone);
        this.zone = zone;
    }

    public static Instant instant(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    /** Somebody treated at a local minute, or on a day where there is no {@code T}; all visits that are due. */
    public Due treated(String code, Identity identity, String bestHour, String at, String... attempts) {
        long number = ++last;
        var patient = new Patient(
                new PatientId(number),
                new PatientCode(code),
                identity,
                null,
                Alerts.NONE,
                null,
                new Calls(null, bestHour),
                1);
        Moment moment =
                at.contains("T") ? Moment.at(LocalDateTime.parse(at), zone) : Moment.on(LocalDate.parse(at), zone);
        var procedure = new Procedure(
                new ProcedureId(number),
                patient.id(),
                ProcedureStatus.DONE,
                moment,
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
        Episode episode = Episode.of(procedure, FollowUpPlan.standard(), ResponderRule.standard(), List.of(), now);
        List<Attempt> made = Stream.of(attempts)
                .map(when -> new Attempt(
                        new AttemptId(number),
                        procedure.id(),
                        "3w",
                        instant(when, zone),
                        "desk",
                        ContactWay.PHONE,
                        AttemptResult.NO_ANSWER,
                        "asked the neighbour",
                        1))
                .toList();
        OpenCourse.of(patient, List.of(episode)).stream()
                .flatMap(course -> course.due(made.stream().collect(Collectors.groupingBy(Attempt::timepoint)), now))
                .forEach(visits::add);
        return this;
    }

    /** In the order of the screen. */
    public List<DueVisit> visits() {
        return visits.stream().sorted(DueVisit.ORDER).toList();
    }

    /** Those of one timepoint. */
    public List<DueVisit> visits(String timepoint) {
        return visits().stream()
                .filter(due -> due.visit().timepoint().id().equals(timepoint))
                .toList();
    }
}
