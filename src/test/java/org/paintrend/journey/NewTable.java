package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Imports;
import org.testfx.api.FxRobot;

/**
 * A clinic brings its list of the last years with it, from a German spreadsheet: a head that nobody knows is assigned, a
 * fault is seen and mended, the list imported, and taken back, for it was the wrong one.
 */
abstract class NewTable extends Journey {
    private static final int CODE = 0;
    private static final int SEX = 2;

    NewTable(BiFunction<FxRobot, Running, Hands> handsOf) {
        super(handsOf);
    }

    @Override
    void before(Clinic clinic) {}

    @Test
    void itIsMappedMendedImportedAndTakenBack(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("Blockliste.csv"), """
                \uFEFFAktenzeichen;Nachname;Geschlecht;Eingriffsdatum;NRS vorher;NRS 3. Woche
                17;Müßig;m;02.03.2026;8;4
                18;Ünal;x;09.03.2026;7;3
                Summe;;;;15;7
                """);
        open(robot);
        hands.command("rail-patients", "Shortcut+2");
        hands.press("first-import");
        ports.files.add(file);
        hands.press("import-choose");
        hands.command("import-next", "Shortcut+ENTER");

        program.reads("import-mapping-fault", "No column is assigned to \"Patient's code\", which every row needs.");
        hands.pick("import-column-" + CODE, 1);
        hands.command("import-next", "Shortcut+ENTER");

        program.reads("import-verdict", "1 fault; nothing can be imported yet.");
        program.reads("import-fault-place", "Row 3, Geschlecht");
        hands.press("import-back");
        hands.pick("import-column-" + SEX, 0);
        hands.command("import-next", "Shortcut+ENTER");
        program.reads("import-verdict", "Everything can be imported.");
        hands.command("import-next", "Shortcut+ENTER");
        program.reads("import-done", "Blockliste.csv is imported.");
        program.reads("import-counts", "2 new procedures · 2 new patients · 4 assessments");

        ports.reasons.add("the list of another clinic");
        hands.press("import-undo");
        program.see("import-choose");
        program.close();
        whatIsOnDisk();
    }

    private void whatIsOnDisk() throws Exception {
        try (Clinic clinic = files().open(folder.resolve(CLINIC))) {
            assertThat(clinic.patients().all()).isEmpty();
            assertThat(new Imports(clinic).all()).singleElement().satisfies(one -> {
                assertThat(one.file()).isEqualTo("Blockliste.csv");
                assertThat(one.procedures()).isEqualTo(2);
                assertThat(Objects.requireNonNull(one.takenBack()).reason()).isEqualTo("the list of another clinic");
            });
        }
    }
}
