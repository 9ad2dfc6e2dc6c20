package org.paintrend.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.Alerts;
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

class PatientIndexTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final Locale ENGLISH = Locale.ENGLISH;

    private final PatientSummary ayse = patient(1, "D-0007", "Demo", "Ayşe", episode("2026-03-02", 8, 4, 2));
    private final PatientSummary isik = patient(2, "D-0041", "Işık", "Can", episode("2026-01-05", 8, 4, 8));
    private final PatientSummary zero = patient(3, "X-1", "Demo", "Zeynep", episode("2026-02-01", 0, 0, 0));
    private final PatientSummary none = patient(4, "X-2", "Arslan", "Ömer", null);
    private final PatientIndex index =
            PatientIndex.of(List.of(zero, none, isik, ayse), PatientColumn.PATIENT.order(ENGLISH, true));

    @Test
    void everyWordHasToBeFoundInNameCodeOrDiagnosis() {
        assertThat(found("demo ays")).containsExactly("D-0007");
        assertThat(found("0041")).containsExactly("D-0041");
        assertThat(found("sciatic")).containsExactly("D-0007", "X-1", "D-0041");
        assertThat(found("demo 0041")).isEmpty();
    }

    @Test
    void caseAccentsAndTheDotsOfIDoNotMatter() {
        assertThat(found("ISIK")).containsExactly("D-0041");
        assertThat(found("ışık")).containsExactly("D-0041");
        assertThat(found("omer")).containsExactly("X-2");
    }

    @Test
    void anEmptySearchFindsEverybodyInOrderOfName() {
        assertThat(found("  ")).containsExactly("X-2", "D-0007", "X-1", "D-0041");
    }

    @Test
    void groupsHoldWhomTheirNameSays() {
        assertThat(codes(index.find("", PatientFilter.RESPONDERS, null))).containsExactly("D-0007");
        assertThat(codes(index.find("", PatientFilter.LOST, null))).containsExactly("D-0041");
        assertThat(index.counts())
                .containsEntry(PatientFilter.ALL, 4)
                .containsEntry(PatientFilter.RESPONDERS, 1)
                .containsEntry(PatientFilter.OVERDUE, 0);
    }

    @Test
    void whatIsNotKnownComesLastWhicheverWayItIsSorted() {
        assertThat(codes(index.sorted(PatientColumn.CHANGE.order(ENGLISH, true)).find("", PatientFilter.ALL, null)))
                .containsExactly("D-0007", "D-0041", "X-2", "X-1");
        assertThat(codes(
                        index.sorted(PatientColumn.CHANGE.order(ENGLISH, false)).find("", PatientFilter.ALL, null)))
                .containsExactly("D-0041", "D-0007", "X-2", "X-1");
    }

    @Test
    void aChangedPatientTakesTheirNewPlaceAndAVoidedOneIsGone() {
        PatientSummary renamed = patient(1, "D-0007", "Zorlu", "Ayşe", episode("2026-03-02", 8, 4, 2));
        PatientIndex changed = index.with(new PatientId(1), Optional.of(renamed));
        assertThat(codes(changed.find("", PatientFilter.ALL, null))).containsExactly("X-2", "X-1", "D-0041", "D-0007");
        assertThat(changed.with(new PatientId(1), Optional.empty()).size()).isEqualTo(3);
        assertThat(index.size()).isEqualTo(4);
    }

    private List<String> found(String typed) {
        return codes(index.find(typed, PatientFilter.ALL, null));
    }

    private static List<String> codes(List<PatientLine> lines) {
        return lines.stream().map(line -> line.patient().code().value()).toList();
    }

    private static PatientSummary patient(long id, String code, String family, String given, @Nullable Episode latest) {
        return new PatientSummary(
                new Patient(
                        new PatientId(id),
                        new PatientCode(code),
                        new Identity(given, family, null, null, null),
                        null,
                        Alerts.NONE,
                        null,
                        1),
                latest,
                false,
                null);
    }

    private static Episode episode(String day, int before, int three, int twelve) {
        Procedure procedure = new Procedure(
                new ProcedureId(1),
                new PatientId(1),
                ProcedureStatus.DONE,
                Moment.on(LocalDate.parse(day), ZONE),
                "transsacral-block",
                PainTarget.NONE,
                new CaseDescription(null, null, "Sciatic neuropathy", null),
                null,
                List.of(),
                null,
                null,
                null,
                1,
                1,
                null,
                1);
        List<Assessment> scores = new ArrayList<>();
        scores.add(score(1, "pre", before));
        scores.add(score(2, "3w", three));
        scores.add(score(3, "12w", twelve));
        return Episode.of(
                procedure,
                FollowUpPlan.standard(),
                ResponderRule.standard(),
                scores,
                Instant.parse("2026-12-01T00:00:00Z"));
    }

    private static Assessment score(long id, String timepoint, int value) {
        return new Assessment(
                new AssessmentId(id),
                new ProcedureId(1),
                timepoint,
                null,
                null,
                Nrs.of(value),
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
