package org.paintrend.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Nrs;
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
import org.paintrend.exchange.LongTable;
import org.paintrend.exchange.Wide;
import org.paintrend.exchange.Written;

/** A course of two procedures in the files: each has its row with what was recorded there, and nothing twice. */
class SharedCourseExportTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    private final Episode leading = episode(1, "09:00", 8, 4);
    private final Episode part = episode(2, "09:30", 9, 2).partOf(leading.procedure());

    @Test
    void theWideFileKeepsTheOwnScoresOfEachRow() throws IOException {
        assertThat(lines(false))
                .satisfiesExactly(
                        row -> assertThat(row).contains("2026-03-02T09:00,8,,,,4,"),
                        row -> assertThat(row).contains("2026-03-02T09:30,9,,,,2,"));
    }

    @Test
    void theLongFileJudgesTheCourseOnce() throws IOException {
        assertThat(lines(true))
                .satisfiesExactly(
                        row -> assertThat(row).contains("09:00", ",pre,").endsWith(",,,"),
                        row -> assertThat(row).contains("09:00", ",3w,").endsWith(",50,,responder"),
                        row -> assertThat(row).contains("09:30", ",pre,").endsWith(",,,"),
                        row -> assertThat(row).contains("09:30", ",3w,,,2,").endsWith(",,,"));
    }

    private List<String> lines(boolean isLong) throws IOException {
        List<PatientRecord> patients = List.of(new PatientRecord(
                new Patient(
                        new PatientId(1),
                        new PatientCode("P-1"),
                        Identity.NONE,
                        null,
                        Alerts.NONE,
                        null,
                        new Calls(null, null),
                        1),
                List.of(leading, part)));
        return Written.of(patients, isLong ? LongTable::new : Wide::new)
                .lines()
                .skip(1)
                .toList();
    }

    private static Episode episode(long id, String time, int before, int after) {
        List<Assessment> assessments = new ArrayList<>();
        assessments.add(score(id, "pre", before));
        assessments.add(score(id, "3w", after));
        return Episode.of(
                new Procedure(
                        new ProcedureId(id),
                        new PatientId(1),
                        ProcedureStatus.DONE,
                        Moment.at(LocalDateTime.parse("2026-03-02T" + time), ZONE),
                        "transsacral-block",
                        new PainTarget("leg", Side.LEFT),
                        CaseDescription.NONE,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        1,
                        1,
                        null,
                        1),
                FollowUpPlan.standard(),
                ResponderRule.standard(),
                assessments,
                NOW);
    }

    private static Assessment score(long procedure, String timepoint, int nrs) {
        return new Assessment(
                new AssessmentId(procedure * 10 + nrs),
                new ProcedureId(procedure),
                timepoint,
                null,
                null,
                Nrs.of(nrs),
                null,
                null,
                null,
                null,
                null,
                null,
                "test",
                1);
    }
}
