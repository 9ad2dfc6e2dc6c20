package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.app.TestProgram;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.exchange.LongTable;
import org.paintrend.exchange.Written;
import org.paintrend.pictures.Studio;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The three published cases of the demonstration say the same in the list, in the record and in the export. */
@ExtendWith(ApplicationExtension.class)
class PublishedCasesTest {
    @TempDir
    Path folder;

    private Opened opened;

    @BeforeEach
    void openDemonstration() throws Exception {
        FxToolkit.registerPrimaryStage();
        opened = TestProgram.demonstration(folder, Studio.clock());
    }

    @AfterEach
    void close() {
        opened.clinic().close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PISN-1 | Responder     | sustained               | 5 → 2  | −60 % | responder
                    PISN-2 | Non-responder | lost, earlier responder | 8 → 6  | −25 % | non-responder
                    PISN-3 | Responder     | sustained               | 10 → 1 | −90 % | responder
                    """)
    void listRecordAndExportAgree(
            String code, String flag, String course, String scores, String change, String exported) throws Exception {
        PatientRecord patient = patient(code);
        Shell shell = shell();

        assertThat(inList(shell, code))
                .contains(flag + ", " + course)
                .contains(scores.substring(0, 2).strip());

        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            shell.showRecord(patient.patient().id(), null);
            shell.applyCss();
            shell.layout();
        });
        assertThat(text(shell, "record-flag")).isEqualTo(flag);
        assertThat(text(shell, "record-flag-detail")).isEqualTo(course);
        assertThat(text(shell, "record-verdict")).contains("NRS " + scores + ", " + change);

        assertThat(export(patient))
                .filteredOn(row -> row.contains(",12w,"))
                .singleElement()
                .asString()
                .endsWith("," + exported);
    }

    private PatientRecord patient(String code) {
        return opened.clinic().patients().records().stream()
                .filter(one -> one.patient().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Shell shell() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var theme = new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
            Shell shell = new Studio(opened, TestProgram.rooms(), Locale.ENGLISH, theme).shell();
            theme.dress(new Scene(shell, 1440, 900));
            shell.showPatients();
            shell.applyCss();
            shell.layout();
            return shell;
        });
    }

    private static String inList(Parent shell, String code) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> shell.lookupAll(".patient-cell").stream()
                        .map(Cell.class::cast)
                        .map(cell -> String.valueOf(cell.getAccessibleText()))
                        .filter(row -> row.contains(code))
                        .findFirst()
                        .orElseThrow());
    }

    private static String text(Parent shell, String id) {
        return ((Labeled) shell.lookup("#" + id)).getText().replace('\u00a0', ' ');
    }

    private static List<String> export(PatientRecord patient) throws Exception {
        return Written.of(List.of(patient), LongTable::new).lines().toList();
    }
}
