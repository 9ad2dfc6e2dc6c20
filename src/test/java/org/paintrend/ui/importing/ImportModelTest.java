package org.paintrend.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.OnDuplicate;
import org.paintrend.domain.Problem;
import org.paintrend.exchange.table.DateOrder;
import org.paintrend.exchange.table.Encoding;
import org.paintrend.exchange.table.Setting;
import org.paintrend.ui.common.DirectTasks;
import org.testfx.api.FxToolkit;

/** The steps of an import: what is asked, kept, rehearsed and written. */
class ImportModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final String LIST = "Aktenzeichen;Datum;NRS vorher\n17;03/02/2026;8\n";

    @TempDir
    Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private Clinic clinic;
    private ImportModel model;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);
        clinic = new ClinicFiles(clock, () -> "Dr Kaya")
                .create(folder.resolve("clinic.paintrend"), new ClinicDetails("Pain clinic", ZONE, 1));
        model = new ImportModel(new Imports(clinic), tasks);
    }

    @AfterEach
    void close() {
        clinic.close();
        assertThat(tasks.unhandled()).isEmpty();
    }

    @Test
    void whatCannotBeToldHoldsTheWayUntilItIsSaid() throws Exception {
        model.choose(file("Hasta No;Soyadı;Tarih\n1;Işık;03/02/2026\n", "windows-1254"));
        assertThat(Objects.requireNonNull(model.reading.get()).open())
                .containsExactlyInAnyOrder(Setting.ENCODING, Setting.DATE_ORDER);
        model.next();
        assertThat(model.step.get()).isEqualTo(Step.READING);
        model.say(model.choices().with(Encoding.WINDOWS_1254));
        assertThat(model.isReady()).isFalse();
        model.say(model.choices().with(DateOrder.DAY_FIRST));
        model.next();
        assertThat(model.step.get()).isEqualTo(Step.MAPPING);
    }

    @Test
    void nothingIsWrittenBeforeTheLastStepAndARehearsalCounts() throws Exception {
        toCheck();
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(model.checked.get()).would())
                        .procedures())
                .isEqualTo(1);
        assertThat(clinic.patients().all()).isEmpty();
        assertThat(new Imports(clinic).all()).isEmpty();
        model.next();
        assertThat(model.step.get()).isEqualTo(Step.DONE);
        assertThat(clinic.patients().all()).hasSize(1);
        assertThat(model.past.get()).hasSize(1);
    }

    @Test
    void goingBackAndForthKeepsWhatWasChosen() throws Exception {
        toCheck();
        model.back();
        model.back();
        model.next();
        assertThat(model.mapping.get().field(0)).contains("patient_id");
    }

    @Test
    void aKeptMappingIsUsedAgainAndAnswersWhatItsFileLeavesOpen() throws Exception {
        keepWardList();
        model.choose(file(LIST.replace("17", "18"), "UTF-8"));
        assertThat(Objects.requireNonNull(model.reading.get()).open()).isEmpty();
        assertThat(model.choices().dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
        model.next();
        assertThat(model.used.get()).isEqualTo("Ward list");
        assertThat(model.mapping.get().field(0)).contains("patient_id");
    }

    @Test
    void aKeptMappingChangesNothingOfWhatTheFileOrSomebodySaid() throws Exception {
        keepWardList();
        model.choose(file(LIST.replace("03/02", "03/22"), "UTF-8"));
        assertThat(Objects.requireNonNull(model.reading.get()).dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
        model.again();
        model.choose(file(LIST, "UTF-8"));
        model.say(model.choices().with(DateOrder.MONTH_FIRST));
        model.next();
        assertThat(model.used.get()).isEqualTo("Ward list");
        assertThat(Objects.requireNonNull(model.reading.get()).dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    private void keepWardList() throws Exception {
        toCheck();
        model.back();
        model.keep("Ward list");
        model.again();
    }

    @Test
    void whatIsHereAlreadyIsRefusedOrPassedOver() throws Exception {
        toCheck();
        model.next();
        model.again();
        toCheck();
        assertThat(Objects.requireNonNull(model.checked.get()).faults())
                .extracting(fault -> fault.fault().problem())
                .containsExactly(Problem.DUPLICATE_RECORD);
        assertThat(model.isReady()).isFalse();
        model.onDuplicate.set(OnDuplicate.SKIP);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(model.checked.get()).would())
                        .skipped())
                .isEqualTo(1);
        assertThat(model.isReady()).isTrue();
    }

    private void toCheck() throws Exception {
        model.choose(file(LIST, "UTF-8"));
        model.say(model.choices().with(DateOrder.DAY_FIRST));
        model.next();
        model.mapping.set(model.mapping.get().with(0, "patient_id"));
        model.next();
        assertThat(model.step.get()).isEqualTo(Step.CHECK);
    }

    private Path file(String text, String charset) throws Exception {
        return Files.write(folder.resolve("list.csv"), text.getBytes(Charset.forName(charset)));
    }
}
