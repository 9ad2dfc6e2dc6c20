package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.saved;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody was registered twice: both records are merged, and as they turn out to be twins, split again. */
abstract class TwoRecords extends Journey {
    private PatientId first;
    private PatientId second;

    TwoRecords(BiFunction<FxRobot, Running, Hands> handsOf) {
        super(handsOf);
    }

    @Override
    void before(Clinic clinic) {
        first = treated(clinic, "D-1", "Ay\u015fe", "0212 555 01 01", "2026-08-10");
        second = treated(clinic, "D-2", "Nur", "0216 555 02 02", "2026-09-14");
    }

    /** Chooses the command of the menu, which the search offers as well. */
    abstract void begin(FxRobot robot, Hands hands);

    /** Chooses the only one who was found. */
    abstract void chooseFound(FxRobot robot, Hands hands);

    /** Chooses the second of a group whose first is chosen. */
    abstract void chooseSecond(FxRobot robot, Hands hands, String chosen, String wanted);

    /** Opens the menu of the record and splits off what came from the second patient. */
    abstract void beginSplit(FxRobot robot, Hands hands, long patient);

    @Test
    void mergedAndSplitAgain(FxRobot robot) throws Exception {
        open(robot);
        hands.command("rail-patients", "Shortcut+2");
        hands.openFirstPatient();
        program.see("record-name");
        begin(robot, hands);
        hands.write("record-merge-search", "D-2");
        ListView<?> found = (ListView<?>) program.see("record-merge-patients");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> found.getItems().size() == 1);
        chooseFound(robot, hands);
        program.see("record-merge-both");
        chooseSecond(robot, hands, "record-merge-phone-stays", "record-merge-phone-goes");
        hands.write("record-merge-reason", "registered twice");
        hands.command("record-merge-save", "Shortcut+S");
        program.gone("record-merge");
        beginSplit(robot, hands, second.value());
        hands.write("record-split-reason", "they are twins");
        hands.command("record-split-save", "Shortcut+S");
        program.gone("record-split");
        program.close();
        try (Clinic clinic = files().open(folder.resolve(CLINIC))) {
            assertThat(record(clinic, first).episodes()).hasSize(1);
            assertThat(record(clinic, second).episodes()).hasSize(1);
            assertThat(record(clinic, first).patient().identity().phone()).isEqualTo("0212 555 01 01");
            assertThat(clinic.history().of(first).stream()
                            .flatMap(one -> one.changes().stream())
                            .filter(change -> change.key().equals("patients.phone")))
                    .as("registered, merged with the other telephone, split")
                    .hasSize(3);
        }
    }

    private static PatientRecord record(Clinic clinic, PatientId patient) {
        return clinic.patients().record(patient).orElseThrow();
    }

    private static PatientId treated(Clinic clinic, String code, String given, String phone, String day) {
        Patient patient = saved(clinic.patients()
                .register(new PatientForm(
                        code, given, "Arslan", "1965-04-12", null, phone, "", "", "", null, null, "", "")));
        saved(clinic.procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                ProcedureStatus.DONE,
                                day,
                                "10:00",
                                null,
                                "transsacral-block",
                                "",
                                null,
                                "",
                                List.of(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "")));
        return patient.id();
    }
}
