package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.OnDisk;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.DirectTasks;

/** Which procedure of a patient is looked at. */
class RecordModelTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Patient patient;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, new DirectTasks());
        patient = desk.patient("A-1", "Yılmaz", "Ayşe");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLatestDoneGoesBeforeWhatIsOnlyPlanned() {
        Procedure done = desk.done(patient, "2026-07-21");
        desk.procedure(patient, "2026-12-01", ProcedureStatus.PLANNED);
        assertThat(chosen(model(null))).isEqualTo(done.id());
    }

    @Test
    void whatWasAskedForIsShown() {
        Procedure first = desk.done(patient, "2025-07-21");
        desk.done(patient, "2026-07-21");
        assertThat(chosen(model(first.id()))).isEqualTo(first.id());
    }

    @Test
    void steppingEndsAtTheEnds() {
        Procedure first = desk.done(patient, "2025-07-21");
        Procedure last = desk.done(patient, "2026-07-21");
        RecordModel model = model(null);
        model.step(-1);
        model.step(-1);
        assertThat(chosen(model)).isEqualTo(first.id());
        model.step(7);
        assertThat(chosen(model)).isEqualTo(last.id());
    }

    @Test
    void aPatientVoidedElsewhereIsGone() {
        RecordModel model = model(null);
        assertThat(model.gone().get()).isFalse();
        OnDisk.saved(desk.clinic.patients().voidPatient(patient.id(), patient.version(), "a test"));
        assertThat(model.gone().get()).isTrue();
    }

    @Test
    void onceClosedItReadsNoMore() {
        RecordModel model = model(null);
        model.close();
        desk.done(patient, "2026-07-21");
        assertThat(model.chosen().get()).isNull();
    }

    private RecordModel model(ProcedureId wanted) {
        var model = new RecordModel(desk.clinic, desk.tasks, patient.id(), wanted);
        model.open();
        return model;
    }

    private static ProcedureId chosen(RecordModel model) {
        return model.chosen().get().procedure().id();
    }
}
