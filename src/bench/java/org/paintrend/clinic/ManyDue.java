package org.paintrend.clinic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.followup.FollowUpList;
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
import org.paintrend.domain.procedure.Side;
import org.paintrend.store.Ledger;

/**
 * How long reading the list of follow-ups takes with many open courses. Started by {@code mvn -Pbench
 * -Dbench.main=org.paintrend.clinic.ManyDue}; the number of courses is its argument, 20,000 without one.
 */
public final class ManyDue {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);
    private static final int DAYS = 98;
    private static final int ROUNDS = 12;

    private ManyDue() {}

    public static void main(String[] arguments) throws Exception {
        int courses = arguments.length == 0 || arguments[0].isBlank() ? 20_000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempDirectory("many-due").resolve("many.db");
        ClinicFiles files = new ClinicFiles(CLOCK, () -> "bench");
        try (Clinic clinic = files.createDemonstration(file, new ClinicDetails("Bench", ZONE, 1))) {
            fill(clinic, courses);
            for (int round = 1; round <= ROUNDS; round++) {
                long begin = System.nanoTime();
                FollowUpList list = clinic.followUps().list();
                System.out.printf(
                        Locale.ROOT,
                        "%2d: %,d visits of %,d courses after %d ms%n",
                        round,
                        list.visits().size(),
                        courses,
                        (System.nanoTime() - begin) / 1_000_000);
            }
        }
    }

    /** Writes so many courses, begun on each of the last 98 days in turn. */
    public static void fill(Clinic clinic, int courses) {
        clinic.desk().write(ledger -> {
            for (int i = 0; i < courses; i++) {
                add(ledger, i);
            }
            return courses;
        });
    }

    private static void add(Ledger ledger, int number) {
        PatientId patient = ledger.add(
                new Patient(
                        new PatientId(0),
                        new PatientCode("D-%05d".formatted(number)),
                        new Identity("Ayşe", "Örnek", null, "0500 000 00 00", null),
                        null,
                        Alerts.NONE,
                        null,
                        0),
                null);
        LocalDateTime at = LocalDate.now(CLOCK).minusDays(number % DAYS).atTime(8, 30);
        ProcedureId procedure = ledger.add(
                new Procedure(
                        new ProcedureId(0),
                        patient,
                        ProcedureStatus.DONE,
                        Moment.at(at, ZONE),
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
                        0),
                null);
        for (String timepoint : List.of("pre", "1h")) {
            ledger.add(
                    new Assessment(
                            new AssessmentId(0),
                            procedure,
                            timepoint,
                            null,
                            null,
                            Nrs.of(7),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            "bench",
                            0),
                    null);
        }
    }
}
