package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Whatever two records hold: merged, all of it lies in one; split, every table is as it was but for the history. */
class MergeRoundTripTest {
    private static final int ROUNDS = 40;
    private static final List<String> VERSIONED = List.of("patient", "procedure", "assessment", "attempt", "numbness");

    @TempDir
    private Path folder;

    private Desktop desktop;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int codes;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void aSplitTakesAMergeBackWhole() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            Patient stays = somebody();
            Patient goes = somebody();
            List<String> before = rows();
            List<String> mine = all(stays.id());
            List<String> theirs = all(goes.id());
            MergePlan plan = MergePlan.of(stays, goes);
            Map<String, Stands> stands = stands(plan);
            long merge = Desktop.done(desktop.clinic.merging().merge(plan, stands, "twice"))
                    .change();
            String told = "again with -Dseed=" + seed + ", round " + round;
            assertThat(all(stays.id()))
                    .as(told)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(mine.stream(), theirs.stream()).toList());
            assertThat(desktop.clinic.patients().record(goes.id())).as(told).isEmpty();
            assertThat(Dump.rows(
                            desktop.file,
                            "SELECT id FROM procedure WHERE patient = "
                                    + goes.id().value()
                                    + " UNION ALL SELECT id FROM numbness WHERE patient = "
                                    + goes.id().value()))
                    .as(told)
                    .isEmpty();
            if (random.nextBoolean()) {
                Desktop.saved(desktop.clinic.undo(merge));
            } else {
                SplitPlan split = desktop.clinic.merging().plan(merge).orElseThrow();
                assertThat(split.isUntouched()).as(told).isTrue();
                Desktop.saved(desktop.clinic.merging().split(split, Set.of(), "twins"));
            }
            assertThat(rows()).as(told).isEqualTo(before);
            assertThat(desktop.clinic.merging().into(stays.id())).as(told).isEmpty();
        }
    }

    private Patient somebody() throws SQLException {
        Patient patient = Desktop.saved(desktop.clinic
                .patients()
                .register(new PatientForm(
                        "P" + codes++,
                        one("Ayşe", "Ayse"),
                        one("Yılmaz", "Yilmaz"),
                        one("1960-01-02", "1961-02-03"),
                        random.nextBoolean() ? Sex.FEMALE : null,
                        one("0212", "0216"),
                        one("sister", "neighbour\nsecond floor"),
                        one("latex", "penicillin"),
                        one("warfarin", "apixaban"),
                        yesNo(),
                        yesNo(),
                        one("mornings", "after 17:00"),
                        one("2026-11-01", "2026-11-02"))));
        for (int i = random.nextInt(4); i > 0; i--) {
            procedure(patient);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            numbness(patient, null);
        }
        return patient;
    }

    private void procedure(Patient patient) throws SQLException {
        String day = "2026-08-" + (10 + random.nextInt(10));
        ProcedureStatus status = random.nextInt(4) == 0 ? ProcedureStatus.PLANNED : ProcedureStatus.DONE;
        Procedure procedure = Desktop.saved(
                desktop.clinic.procedures().record(patient.id(), Desktop.procedureForm(status, day, "09:30")));
        if (status == ProcedureStatus.DONE) {
            for (int i = random.nextInt(3); i > 0; i--) {
                desktop.assessment(procedure, "2026-09-0" + (1 + i), "10:00", "" + random.nextInt(11));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                attempt(procedure.id());
            }
            for (int i = random.nextInt(2); i > 0; i--) {
                numbness(patient, procedure.id());
            }
        }
        if (random.nextInt(5) == 0) {
            Desktop.saved(desktop.clinic.procedures().voidProcedure(procedure.id(), procedure.version(), "by mistake"));
        }
    }

    private void attempt(ProcedureId procedure) {
        Desktop.saved(desktop.clinic
                .followUps()
                .addAttempt(
                        procedure,
                        "3w",
                        new AttemptForm(
                                "2026-11-02", "10:00", null, ContactWay.PHONE, AttemptResult.NO_ANSWER, "", "")));
    }

    private void numbness(Patient patient, @Nullable ProcedureId procedure) {
        Numbness numbness = Desktop.saved(
                desktop.clinic.numbness().record(patient.id(), Desktop.numbness(procedure, random.nextBoolean())));
        if (random.nextInt(5) == 0) {
            Desktop.saved(desktop.clinic.numbness().voidAssessment(numbness.id(), numbness.version(), "somebody else"));
        }
    }

    private Map<String, Stands> stands(MergePlan plan) {
        Map<String, Stands> stands = new HashMap<>();
        for (FieldChange one : plan.differences()) {
            List<Stands> choices = MergePlan.mayStandTogether(one)
                    ? List.of(Stands.STAYS, Stands.GOES, Stands.BOTH)
                    : List.of(Stands.STAYS, Stands.GOES);
            stands.put(one.key(), choices.get(random.nextInt(choices.size())));
        }
        return stands;
    }

    private String one(String first, String second) {
        return List.of("", first, second).get(random.nextInt(3));
    }

    private @Nullable Boolean yesNo() {
        int drawn = random.nextInt(3);
        return drawn == 0 ? null : (Boolean) (drawn == 1);
    }

    /** Everything visible that lies in a record. */
    private List<String> all(PatientId id) {
        PatientRecord record = desktop.clinic.patients().record(id).orElseThrow();
        List<String> all = new ArrayList<>();
        record.episodes().forEach(episode -> {
            long procedure = episode.procedure().id().value();
            all.add("procedure " + procedure);
            episode.followUp().assessments().forEach(one -> all.add("scores " + one.id() + " of " + procedure));
            desktop.clinic
                    .desk()
                    .read(tables -> tables.attempts().of(episode.procedure().id()))
                    .forEach(one -> all.add("attempt " + one.id() + " of " + procedure));
        });
        desktop.clinic.numbness().of(id).forEach(one -> all.add("numbness " + one.id() + " of " + one.procedure()));
        return all;
    }

    /** Every row of every table but the history, without the versions, which only count. */
    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>(Dump.of(desktop.file).stream()
                .filter(row -> Stream.concat(VERSIONED.stream(), Stream.of("audit_event", "identity_event"))
                        .noneMatch(table -> row.startsWith(table + ": ")))
                .toList());
        for (String table : VERSIONED) {
            String columns = String.join(
                    ", ",
                    Dump.rows(
                            desktop.file,
                            "SELECT name FROM pragma_table_info('" + table + "') WHERE name <> 'version'"));
            Dump.rows(desktop.file, "SELECT " + columns + " FROM " + table + " ORDER BY id")
                    .forEach(row -> rows.add(table + ": " + row));
        }
        return rows;
    }
}
