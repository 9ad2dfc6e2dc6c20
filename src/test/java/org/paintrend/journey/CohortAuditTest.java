package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.OnDisk;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.procedure.Procedure;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody is asked for the clinic's results on paper, and looks at the pages before they are saved and printed. */
class CohortAuditTest extends Journey {
    CohortAuditTest() {
        super(Mouse::new);
    }

    @Override
    void before(Clinic clinic) {
        for (int i = 1; i <= 3; i++) {
            Procedure procedure = OnDisk.treated(clinic, "D-" + i, "Demo", "2026-0" + i + "-21", "10:00");
            score(clinic, procedure, procedure.at().date().minusDays(1), "8");
            score(clinic, procedure, procedure.at().date().plusDays(84), "3");
        }
    }

    private static void score(Clinic clinic, Procedure procedure, LocalDate day, String nrs) {
        OnDisk.saved(clinic.assessments()
                .record(
                        procedure.id(),
                        new AssessmentForm(
                                day.toString(),
                                "10:00",
                                null,
                                Mode.CLINIC,
                                nrs,
                                RecallPeriod.NOW,
                                Map.of(),
                                "",
                                null,
                                null,
                                null,
                                "",
                                null,
                                "")));
    }

    @Test
    void fromTheCohortToItsPages(FxRobot robot) throws Exception {
        open(robot);
        hands.press("rail-cohort");
        hands.press("cohort-audit-open");
        // Which page of how many is seen once there is more than one.
        String first = ((Labeled) program.see("cohort-audit-page")).getText();
        assertThat(first).matches("Page 1 of [3-5]");
        int pages = Integer.parseInt(first.substring(first.length() - 1));
        hands.press("cohort-audit-page-on");
        program.reads("cohort-audit-page", "Page 2 of " + pages);
        assertThat(program.spoken("cohort-audit-preview")).contains("Cohort audit", "Responder rates, NRS", "Methods");
        Path audit = folder.resolve("audit.pdf");
        ports.files.add(audit);
        hands.press("cohort-audit-save");
        program.see("toast-close");
        try (PDDocument document = Loader.loadPDF(audit.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Sunrise Pain Clinic", ((Labeled) program.see("cohort-procedures")).getText());
        }
        hands.press("cohort-audit-print");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ports.printed.size() == pages);
        program.close();
    }
}
