package org.paintrend.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.patient.PatientId;

/** What a procedure keeps when something of it becomes other. */
class ProcedureTest {
    private final Procedure procedure = new Procedure(
            new ProcedureId(7),
            new PatientId(1),
            ProcedureStatus.CANCELLED,
            Moment.at(LocalDateTime.parse("2026-03-02T09:30"), ZoneId.of("Europe/Istanbul")),
            "transsacral-block",
            new PainTarget("Leg", Side.LEFT),
            new CaseDescription(40, new Bmi(2500), "Sciatica", 6),
            "S1, S2",
            List.of(new Drug("lidocaine", "1 %")),
            "Dr Demo",
            "note",
            "patient unwell",
            2,
            3,
            new CourseEnd(CourseEndKind.DEATH, LocalDate.parse("2026-04-01")),
            5);

    @Test
    void belongsToAnotherPatient() {
        Procedure other = procedure.withPatient(new PatientId(2));
        assertThat(other.patient()).isEqualTo(new PatientId(2));
        assertThat(other).usingRecursiveComparison().ignoringFields("patient").isEqualTo(procedure);
    }

    @Test
    void isDescribedOtherwise() {
        Procedure other = procedure.withDescription(CaseDescription.NONE);
        assertThat(other.description()).isEqualTo(CaseDescription.NONE);
        assertThat(other)
                .usingRecursiveComparison()
                .ignoringFields("description")
                .isEqualTo(procedure);
    }
}
