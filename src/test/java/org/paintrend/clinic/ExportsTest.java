package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.privacy.Export;
import org.paintrend.domain.privacy.StudyId;
import org.paintrend.store.Action;
import org.paintrend.store.Entity;

/** Exports in the history, and the numbers of those who are not named. */
class ExportsTest {
    private static final Export EXPORT = new Export(0, Instant.EPOCH, "", "csv", false, 1, 2, 3, "a.csv", true, 1);

    @TempDir
    Path folder;

    private Desktop desktop;
    private final Random random = new Random(1);

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void aNumberIsKeptWithTheFirstExportAndNotBefore() throws Exception {
        PatientId patient = desktop.patient("A").id();
        Map<PatientId, StudyId> drawn = numbers(patient);
        assertThat(numbers(patient)).isNotEqualTo(drawn);
        Desktop.saved(exports().record(EXPORT, drawn));
        desktop.reopen();
        assertThat(numbers(patient)).isEqualTo(drawn);
    }

    @Test
    void anExportUnderANumberThatIsAnotherMeanwhileDoesNotLeave() throws SQLException {
        PatientId patient = desktop.patient("A").id();
        Map<PatientId, StudyId> mine = numbers(patient);
        Desktop.saved(exports().record(EXPORT, numbers(patient)));
        List<String> before = Dump.of(desktop.file);
        assertThat(exports().record(EXPORT, mine)).isInstanceOf(Saving.Stale.class);
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void theEventSaysWhoWhenAndHowManyAndNothingOfAnybody() {
        PatientId patient = desktop.patient("A").id();
        Map<PatientId, StudyId> drawn = numbers(patient);
        Saving.Saved<Export> saved = Desktop.done(exports().record(EXPORT, drawn));
        assertThat(saved.value())
                .isEqualTo(new Export(1, desktop.clock.instant(), "Dr Kaya", "csv", false, 1, 2, 3, "a.csv", true, 1));
        var events = desktop.clinic.desk().read(tables -> tables.history().of(Entity.EXPORT, 1));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(Action.CREATE);
            assertThat(event.patient()).isNull();
            assertThat(event.after())
                    .contains("\"numbered\":1", "\"patients\":1")
                    .doesNotContain(drawn.get(patient).value());
        });
        assertThat(desktop.clinic.undo(saved.change())).as("what left is gone").isInstanceOf(Saving.Stale.class);
        assertThat(exports().all()).hasSize(1);
    }

    @Test
    void aFileThatDidNotComeToItsPlaceIsSaidSo() {
        Export export = Desktop.saved(exports().record(EXPORT, Map.of()));
        exports().missed(export);
        assertThat(exports().all())
                .singleElement()
                .satisfies(one -> assertThat(one.arrived()).isFalse());
    }

    @Test
    void aMergedRecordHasTheNumberOfTheOneThatStaysAndGetsItsOwnBackWhenSplit() {
        Patient stays = desktop.patient("A");
        Patient goes = desktop.patient("B");
        Map<PatientId, StudyId> both = exports().numbers(List.of(stays.id(), goes.id()), random);
        Desktop.saved(exports().record(EXPORT, both));
        long merge = Desktop.done(desktop.clinic.merging().merge(MergePlan.of(stays, goes), Map.of(), "one person"))
                .change();
        assertThat(numbers(stays.id())).containsEntry(stays.id(), both.get(stays.id()));
        Desktop.saved(desktop.clinic.undo(merge));
        assertThat(exports().numbers(List.of(stays.id(), goes.id()), random)).isEqualTo(both);
    }

    @Test
    void noNumberIsEverChangedOrTakenAway() throws SQLException {
        PatientId patient = desktop.patient("A").id();
        Desktop.saved(exports().record(EXPORT, numbers(patient)));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desktop.file);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE study_id SET id = 'S-0000000000'"))
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> statement.execute("DELETE FROM study_id"))
                    .hasMessageContaining("never taken away");
        }
    }

    @Test
    void besideAWindowOnlyAnExportIsWritten() throws CannotOpen {
        try (Clinic beside = desktop.files().openToRead(desktop.file)) {
            assertThatThrownBy(() -> beside.patients().register(Desktop.patientForm("X", "", "", "")))
                    .isInstanceOf(IllegalStateException.class);
            Desktop.saved(beside.exports().record(EXPORT, Map.of()));
        }
        assertThat(exports().all()).hasSize(1);
        desktop.patient("A");
    }

    private Exports exports() {
        return desktop.clinic.exports();
    }

    private Map<PatientId, StudyId> numbers(PatientId patient) {
        return exports().numbers(List.of(patient), random);
    }
}
