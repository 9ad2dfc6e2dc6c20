package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.OnDisk;
import org.testfx.api.FxRobot;

/** Somebody is asked for the clinic's results on paper, and looks at the pages before they are saved and printed. */
class CohortAuditTest extends Journey {
    CohortAuditTest() {
        super(Mouse::new);
    }

    @Override
    void before(Clinic clinic) {
        for (int i = 1; i <= 3; i++) {
            OnDisk.treated(clinic, "D-" + i, "Demo", "2026-0" + i + "-21", "10:00");
        }
    }

    @Test
    void fromTheCohortToItsPages(FxRobot robot) throws Exception {
        open(robot);
        hands.press("rail-cohort");
        hands.press("cohort-audit-open");
        program.reads("cohort-audit-page", "Page 1 of 2");
        hands.press("cohort-audit-page-on");
        program.reads("cohort-audit-page", "Page 2 of 2");
        assertThat(program.spoken("cohort-audit-preview")).contains("Cohort audit", "No NRS score was recorded.", "Methods");
        Path audit = folder.resolve("audit.pdf");
        ports.files.add(audit);
        hands.press("cohort-audit-save");
        program.see("toast-close");
        try (PDDocument document = Loader.loadPDF(audit.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Sunrise Pain Clinic", ((Labeled) program.see("cohort-procedures")).getText());
        }
        hands.press("cohort-audit-print");
        program.reads("cohort-audit-page", "Page 2 of 2");
        assertThat(ports.printed).hasSize(2);
        program.close();
    }
}
