package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.HeldTasks;

/** Which two records are to become one. */
class MergeModelTest {
    @TempDir
    Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private Desk desk;
    private Patient twice;
    private MergeModel model;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, tasks);
        Patient here = desk.patient("A-1", "Yılmaz", "Ayşe");
        twice = desk.patient("B-2", "Yılmaz", "Ayşe");
        var record = new RecordModel(desk.clinic, tasks, here.id(), null);
        record.open();
        model = new MergeModel(
                desk.clinic, tasks, Objects.requireNonNull(record.shown().get()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsReadOfARecordNobodyHasChosenAnyMoreIsNotTaken() {
        tasks.hold = true;
        model.other.set(twice);
        model.other.set(null);
        tasks.letGo();
        assertThat(model.pair().get()).isNull();
    }

    @Test
    void whatIsReadLateOfTheOneThatIsChosenIsTaken() {
        tasks.hold = true;
        model.other.set(desk.patient("C-3", "Ak", "Can"));
        model.other.set(twice);
        tasks.letGo();
        assertThat(Objects.requireNonNull(model.pair().get()).goes().patient()).isEqualTo(twice);
    }
}
