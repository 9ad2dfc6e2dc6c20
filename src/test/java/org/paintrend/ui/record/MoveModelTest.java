package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.DirectTasks;

/** Where something that was entered in the wrong place may go. */
class MoveModelTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Patient patient;
    private Patient other;
    private Procedure from;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, new DirectTasks());
        patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        other = desk.patient("B-2", "Işık", "Bora");
        from = desk.done(patient, "2026-07-21");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nobodyIsFoundOnlyOnceThePatientsWereRead() {
        var model = new MoveModel(desk.clinic.patients(), desk.tasks, from, false);
        assertThat(model.search.known.get()).isFalse();
        model.open();
        assertThat(model.search.known.get()).isTrue();
    }

    @Test
    void aProcedureGoesToAnybodyElse() {
        MoveModel model = model(false);
        assertThat(model.search.found).containsExactly(other);
    }

    @Test
    void anybodyIsFoundByNameOrCodeWithoutTheirLetters() {
        MoveModel model = model(false);
        model.search.query.set("isik");
        assertThat(model.search.found).containsExactly(other);
        model.search.query.set("b-2");
        assertThat(model.search.found).containsExactly(other);
        model.search.query.set("nobody");
        assertThat(model.search.found).isEmpty();
    }

    @Test
    void scoresGoToAnotherProcedureThatWasNotCancelled() {
        Procedure second = desk.done(patient, "2026-08-21");
        desk.procedure(patient, "2026-09-21", ProcedureStatus.CANCELLED);
        MoveModel model = model(true);
        model.patient.set(patient);
        assertThat(model.procedures).containsExactly(second);
        assertThat(model.procedure.get()).as("the only one").isEqualTo(second);
    }

    @Test
    void aReasonIsNeeded() {
        MoveModel model = model(false);
        var ready = model.ready();
        model.patient.set(other);
        model.reason.set(" ");
        assertThat(ready.get()).isFalse();
        model.reason.set("wrong patient");
        assertThat(ready.get()).isTrue();
    }

    private MoveModel model(boolean toProcedure) {
        var model = new MoveModel(desk.clinic.patients(), desk.tasks, from, toProcedure);
        model.open();
        return model;
    }
}
