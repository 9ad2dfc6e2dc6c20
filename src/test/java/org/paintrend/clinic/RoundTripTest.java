package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Pgic;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** Whatever can exist comes back from the file as it went in: zero as zero, absent as absent. */
class RoundTripTest {
    private static final int ROUNDS = 300;

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void everythingComesBackAsItWentIn() throws Exception {
        List<Patient> patients = new ArrayList<>();
        List<Procedure> procedures = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        try (Desktop desktop = Desktop.in(folder)) {
            desktop.clinic.desk().write(ledger -> {
                for (int i = 0; i < ROUNDS; i++) {
                    Patient patient = patient(i);
                    PatientId owner = ledger.add(patient, null);
                    patients.add(with(patient, owner));
                    ProcedureId procedure = ledger.add(procedure(owner, new ProcedureId(0), 0), null);
                    Procedure changed = procedure(owner, procedure, 1);
                    ledger.change(changed, "again, differently");
                    procedures.add(procedureAt(changed, 2));
                    AssessmentId assessment = ledger.add(assessment(procedure, new AssessmentId(0), 0), null);
                    Assessment mended = assessment(procedure, assessment, 1);
                    ledger.change(mended, "again, differently");
                    assessments.add(assessmentAt(mended, 2));
                }
                return ROUNDS;
            });
            desktop.reopen();
            desktop.clinic.desk().read(tables -> {
                assertThat(tables.patients().all()).as("seed %d", seed).containsExactlyElementsOf(patients);
                assertThat(tables.procedures().all())
                        .as("seed %d", seed)
                        .containsExactlyInAnyOrderElementsOf(procedures);
                assertThat(tables.assessments().all().values().stream().flatMap(List::stream))
                        .as("seed %d", seed)
                        .containsExactlyInAnyOrderElementsOf(assessments);
                return true;
            });
        }
    }

    @Test
    void everyScoreFromZeroComesBack() throws Exception {
        try (Desktop desktop = Desktop.in(folder)) {
            Procedure procedure = desktop.procedure(desktop.patient("A"), "2026-08-10", "09:30");
            for (int nrs = 0; nrs <= Nrs.HIGHEST; nrs++) {
                Assessment saved = desktop.assessment(procedure, "2026-08-10", "09:00", String.valueOf(nrs));
                assertThat(saved.nrs()).isEqualTo(Nrs.of(nrs));
            }
            for (int total = 0; total <= Lanss.HIGHEST; total++) {
                AssessmentForm form = new AssessmentForm(
                        "2026-08-10",
                        "09:00",
                        null,
                        Mode.CLINIC,
                        "",
                        RecallPeriod.NOW,
                        Map.of(),
                        String.valueOf(total),
                        null,
                        null,
                        null,
                        "",
                        null,
                        "");
                Assessment saved = Desktop.saved(desktop.clinic.assessments().record(procedure.id(), form));
                assertThat(saved.lanss()).isEqualTo(Lanss.ofTotal(total));
                assertThat(saved.nrs()).isNull();
            }
        }
    }

    private Patient patient(int i) {
        return new Patient(
                new PatientId(0),
                new PatientCode("P" + i),
                new Identity(
                        maybe(this::text), maybe(this::text), maybe(this::day), maybe(this::text), maybe(this::text)),
                maybe(() -> one(Sex.values())),
                new Alerts(maybe(this::text), maybe(this::text), maybe(random::nextBoolean)),
                maybe(this::day),
                1);
    }

    private static Patient with(Patient patient, PatientId id) {
        return new Patient(
                id, patient.code(), patient.identity(), patient.sex(), patient.alerts(), patient.diedOn(), 1);
    }

    private Procedure procedure(PatientId owner, ProcedureId id, long version) {
        ProcedureStatus status = one(ProcedureStatus.values());
        List<Drug> drugs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            drugs.add(new Drug(text(), maybe(this::text)));
        }
        return new Procedure(
                id,
                owner,
                status,
                new Moment(instant(), one(Desktop.ISTANBUL, Desktop.BERLIN), one(Precision.values())),
                maybe(() -> one("other", "sacroiliac-joint")),
                new PainTarget(maybe(this::text), maybe(() -> one(Side.values()))),
                new CaseDescription(
                        maybe(() -> random.nextInt(121)),
                        maybe(() -> new Bmi(800 + random.nextInt(9201))),
                        maybe(this::text),
                        maybe(() -> random.nextInt(1201))),
                maybe(this::text),
                drugs,
                maybe(this::text),
                maybe(this::text),
                status == ProcedureStatus.CANCELLED ? text() : null,
                1,
                1,
                maybe(() -> new CourseEnd(one(CourseEndKind.values()), day())),
                version);
    }

    private static Procedure procedureAt(Procedure one, long version) {
        return new Procedure(
                one.id(),
                one.patient(),
                one.status(),
                one.at(),
                one.technique(),
                one.target(),
                one.description(),
                one.levels(),
                one.drugs(),
                one.operator(),
                one.note(),
                one.cancelReason(),
                one.planVersion(),
                one.ruleVersion(),
                one.end(),
                version);
    }

    private Assessment assessment(ProcedureId procedure, AssessmentId id, long version) {
        boolean absent = random.nextInt(5) == 0;
        Nrs nrs = absent ? null : maybe(() -> new Nrs(random.nextInt(11), one(RecallPeriod.values())));
        Lanss lanss = absent ? null : maybe(this::lanss);
        Pgic pgic = absent ? null : maybe(() -> new Pgic(1 + random.nextInt(7)));
        boolean other = nrs != null || lanss != null || pgic != null;
        Mrc mrc = absent ? null : other ? maybe(() -> new Mrc(random.nextInt(6))) : new Mrc(random.nextInt(6));
        Instant takenAt = maybe(this::instant);
        String timepoint = takenAt == null ? "3w" : maybe(() -> one("pre", "1h", "3w", "12w"));
        return new Assessment(
                id,
                procedure,
                timepoint,
                takenAt,
                maybe(() -> one(Mode.values())),
                nrs,
                lanss,
                pgic,
                mrc,
                absent ? one(AbsenceReason.values()) : null,
                maybe(this::text),
                timepoint == null ? null : maybe(this::text),
                text(),
                version);
    }

    private static Assessment assessmentAt(Assessment one, long version) {
        return new Assessment(
                one.id(),
                one.procedure(),
                one.timepoint(),
                one.takenAt(),
                one.mode(),
                one.nrs(),
                one.lanss(),
                one.pgic(),
                one.mrc(),
                one.absence(),
                one.note(),
                one.assignedBecause(),
                one.recordedBy(),
                version);
    }

    private Lanss lanss() {
        if (random.nextBoolean()) {
            return Lanss.ofTotal(random.nextInt(25));
        }
        Map<LanssItem, Boolean> answers = new EnumMap<>(LanssItem.class);
        while (answers.isEmpty()) {
            for (LanssItem item : LanssItem.values()) {
                if (random.nextBoolean()) {
                    answers.put(item, random.nextBoolean());
                }
            }
        }
        return Lanss.ofItems(answers);
    }

    private Instant instant() {
        return Instant.ofEpochSecond(60L * (random.nextInt(40_000_000) - 10_000_000));
    }

    private LocalDate day() {
        return LocalDate.of(1900 + random.nextInt(130), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String text() {
        return one("0", "ı", "İğne \"sol\", 'S1'", "=1+1", "çok\nsatır", "😀", "null", "-") + random.nextInt(9);
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
