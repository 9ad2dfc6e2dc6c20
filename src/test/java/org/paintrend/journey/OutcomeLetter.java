package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.OnDisk;
import org.testfx.api.FxRobot;

/** Somebody wants the letter of one patient, and has never written one here. */
abstract class OutcomeLetter extends Journey {
    OutcomeLetter(BiFunction<FxRobot, Running, Hands> handsOf) {
        super(handsOf);
    }

    @Override
    void before(Clinic clinic) {
        OnDisk.treated(clinic, "D-1", "Demo", "2026-07-21", "10:00");
    }

    @Test
    void fromThePatientsToTheLetter(FxRobot robot) throws Exception {
        open(robot);
        hands.command("rail-patients", "Shortcut+2");
        hands.openFirstPatient();
        hands.command("record-letter", "Shortcut+Shift+L");
        program.see("record-letter-preview");
        hands.write("record-letter-addressee", "Dr. A. Demir");
        Path letter = folder.resolve("letter.pdf");
        ports.files.add(letter);
        hands.command("record-letter-save", "Shortcut+S");
        program.see("toast-close");
        try (PDDocument document = Loader.loadPDF(letter.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Sunrise Pain Clinic", "Dr. A. Demir", "code D-1", "12 weeks");
        }
        program.close();
    }
}
