package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.domain.safety.SafetyContext;
import org.paintrend.domain.safety.SafetyQuestion;
import org.testfx.api.FxRobot;

/**
 * A clinic begins to do a procedure the program does not know: it adds it in the settings, with a question of its own
 * before it, and records one the same minute. Nothing is restarted.
 */
abstract class NewTechnique extends Journey {
    private static final String ID = "caudal-epidural-injection";

    NewTechnique(BiFunction<FxRobot, Running, Hands> handsOf) {
        super(handsOf);
    }

    @Override
    void before(Clinic clinic) {
        clinic.patients()
                .register(new PatientForm("N-1", "Ayşe", "Arslan", "", null, "", "", "", "", null, null, "", ""));
    }

    @Test
    void itIsOfferedRecordedAndOnTheLeafletAtOnce(FxRobot robot) throws Exception {
        open(robot);
        hands.command("rail-settings", "Shortcut+COMMA");
        hands.press("open-catalogue");
        program.reads("catalogue-title", "Procedures and checks");
        addTheProcedure();
        addItsQuestion();

        hands.command("rail-patients", "Shortcut+2");
        hands.openFirstPatient();
        hands.press("record-first-procedure");
        hands.write("procedure-date", "3 Nov 2026");
        hands.pick("procedure-technique", 5);
        hands.command("procedure-save", "Shortcut+S");
        program.gone("procedure-save");
        hands.command("record-tab-procedure", "Shortcut+3");
        hands.press("record-leaflet");
        Path leaflet = folder.resolve("leaflet.pdf");
        ports.files.add(leaflet);
        hands.command("record-leaflet-save", "Shortcut+S");
        hands.press("record-leaflet-close");
        program.gone("record-leaflet-save");
        program.close();
        try (var pdf = Loader.loadPDF(leaflet.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Caudal epidural injection", "Avoid strain");
        }
        whatIsOnDisk();
    }

    private void addTheProcedure() {
        hands.press("catalogue-add");
        hands.write("catalogue-en", "Caudal epidural injection");
        hands.command("catalogue-save", "Shortcut+S");
        assertThat(program.see("catalogue-tr").getAccessibleHelp()).isEqualTo("Required.");
        hands.write("catalogue-tr", "Kaudal epidural enjeksiyon");
        hands.command("catalogue-save", "Shortcut+S");
        program.gone("catalogue-save");
    }

    private void addItsQuestion() {
        hands.press("catalogue-chapter-safety-checks");
        hands.press("catalogue-add");
        hands.write("catalogue-en", "Pilonidal sinus?");
        hands.write("catalogue-tr", "Pilonidal sinus var mi?");
        hands.choose("catalogue-level", 0);
        hands.choose("catalogue-scope", 2);
        hands.press("catalogue-scope-" + ID);
        hands.pick("catalogue-safe", 0);
        hands.command("catalogue-save", "Shortcut+S");
        program.gone("catalogue-save");
        hands.write("catalogue-search", "pilonidal");
        program.see("catalogue-list");
    }

    private void whatIsOnDisk() throws Exception {
        try (Clinic clinic = files().open(folder.resolve(CLINIC))) {
            assertThat(clinic.patients().records().getFirst().episodes())
                    .extracting(episode -> episode.procedure().technique())
                    .containsExactly(ID);
            assertThat(asked(clinic, ID)).contains("pilonidal-sinus");
            assertThat(asked(clinic, "other")).doesNotContain("pilonidal-sinus");
            var line =
                    clinic.catalogue().present().entry(Chapter.TECHNIQUES, ID).orElseThrow();
            assertThat(clinic.catalogue().history(line)).hasSize(1);
        }
    }

    private List<String> asked(Clinic clinic, String technique) {
        var context = new SafetyContext(technique, null, null, null, null, null, clock.instant());
        return clinic.catalogue().safetyCheck().asked(context).stream()
                .map(SafetyQuestion::id)
                .toList();
    }
}
