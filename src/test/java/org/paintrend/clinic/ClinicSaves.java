package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.store.Entity;
import org.paintrend.store.NumberedSaves;

/** What the desk saves all day: scores. Each is numbered by its note and confirmed as the window confirms it. */
public final class ClinicSaves implements NumberedSaves {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);

    private final ClinicFiles files = new ClinicFiles(CLOCK, () -> "desk");

    @Override
    public void create(Path file) throws Exception {
        try (Clinic clinic = files.create(file, new ClinicDetails("Clinic", ZONE, 0))) {
            Patient patient = Desktop.saved(clinic.patients().register(Desktop.patientForm("P-1", "", "", "")));
            Desktop.saved(clinic.procedures()
                    .record(patient.id(), Desktop.procedureForm(ProcedureStatus.DONE, "2026-09-29", "09:30")));
        }
    }

    @Override
    public Session open(Path file) throws Exception {
        Clinic clinic = files.open(file);
        Procedure procedure = onlyRecord(clinic).episodes().getFirst().procedure();
        return new Session() {
            @Override
            public void save(long number) {
                Desktop.saved(clinic.assessments().record(procedure.id(), scores(number)));
            }

            @Override
            public SortedSet<Long> saved() {
                return numbers(clinic);
            }

            @Override
            public void close() {
                clinic.close();
            }
        };
    }

    /** The numbers that are there; each with its event in the history, and no event without its score. */
    private static SortedSet<Long> numbers(Clinic clinic) {
        SortedSet<Long> numbers = new TreeSet<>();
        onlyRecord(clinic)
                .episodes()
                .getFirst()
                .followUp()
                .assessments()
                .forEach(one -> numbers.add(Long.valueOf(String.valueOf(one.note()))));
        long events = clinic.desk()
                .read(tables -> tables.history().of(new PatientId(1)).stream()
                        .filter(event -> event.entity() == Entity.ASSESSMENT)
                        .count());
        assertThat(events).as("events of scores").isEqualTo(numbers.size());
        return numbers;
    }

    private static PatientRecord onlyRecord(Clinic clinic) {
        return clinic.patients().record(new PatientId(1)).orElseThrow();
    }

    private static AssessmentForm scores(long number) {
        return new AssessmentForm(
                "2026-10-20",
                "10:00",
                null,
                null,
                String.valueOf(number % 11),
                RecallPeriod.NOW,
                Map.of(),
                String.valueOf(number % 25),
                null,
                null,
                null,
                String.valueOf(number),
                null,
                "");
    }
}
