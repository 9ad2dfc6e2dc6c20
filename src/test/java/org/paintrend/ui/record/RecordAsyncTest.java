package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.FxTasks;
import org.paintrend.ui.common.Tasks;

/** A record whose work is done beside the FX thread, as in the program. */
class RecordAsyncTest extends AtTheDesk {
    private final List<Throwable> unhandled = new ArrayList<>();
    private final FxTasks real = new FxTasks(Platform::runLater, unhandled::add);

    @Override
    Tasks tasks() {
        return real;
    }

    @Override
    void settle() {
        // What comes back may start the next reading: as often as anything here follows on anything.
        for (int i = 0; i < 4; i++) {
            super.settle();
        }
    }

    @AfterEach
    void nothingFailed() {
        assertThat(unhandled).isEmpty();
    }

    @Test
    void aProcedureIsChangedVoidedAndTakenBack() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Procedure procedure = desk.done(patient, "2026-07-21");
        desk.scores(procedure, "2026-07-20", "10:00", "8", "");
        open(patient);
        click("record-tab-procedure");
        click("record-edit-procedure");
        type("procedure-levels", "S2");
        type("procedure-reason", "misread");
        click("procedure-save");
        assertThat(text("record-fact-levels")).isEqualTo("S2");
        desk.ports.reasons.add("entered twice");
        click("record-void-procedure");
        assertThat(has("record-first-procedure")).isTrue();
        undo();
        assertThat(text("record-fact-levels")).isEqualTo("S2");
    }

    @Test
    void scoresSavedElsewhereAppear() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Procedure procedure = desk.done(patient, "2026-07-21");
        desk.scores(procedure, "2026-07-20", "10:00", "8", "");
        open(patient);
        desk.scores(procedure, "2026-10-13", "10:00", "4", "");
        settle();
        assertThat(text("record-flag")).isEqualTo("Responder");
    }
}
