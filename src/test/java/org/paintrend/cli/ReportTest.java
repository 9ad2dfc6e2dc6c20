package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicFiles;

/** {@code report}: letters of imported patients as PDF. */
class ReportTest {
    @TempDir
    Path folder;

    @Test
    void theLetterOfAPatientIsWritten() throws Exception {
        Path out = folder.resolve("letter.pdf");
        CommandLineRun run = CommandLineRun.of("report", "--db", imported(), "--patient", "A", "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("letter.pdf");
        assertThat(text(out))
                .contains("Outcome letter", "code A", "2 Mar 2026, 09:30", "Responder at 12 weeks: NRS 8 → 2")
                .doesNotContain("code B");
    }

    @Test
    void itSpeaksTheLanguageOfTheTerminal() throws Exception {
        Path out = folder.resolve("letter.pdf");
        CommandLineRun run =
                CommandLineRun.in(Locale.of("tr"), "report", "--db", imported(), "--patient", "A", "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(text(out)).contains("Sonuç mektubu", "kod A");
    }

    @Test
    void theDayChoosesAmongSeveralCourses() throws Exception {
        Path database = imported();
        Path out = folder.resolve("letter.pdf");
        Object[] line = {"report", "--db", database, "--patient", "A", "--out", out, "--procedure", "2025-03-02"};
        assertThat(CommandLineRun.of(line).exit()).isZero();
        assertThat(text(out)).contains("2 Mar 2025, 09:30", "Other procedures");
        CommandLineRun none = CommandLineRun.of(
                "report", "--db", database, "--patient", "A", "--out", out, "--procedure", "2025-03-03", "--force");
        assertThat(none.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(none.err()).contains("2026-03-02, 2025-03-02");
    }

    @Test
    void anUnknownCodeIs3AndAnExistingTarget2() throws Exception {
        Path database = imported();
        Path out = folder.resolve("letter.pdf");
        CommandLineRun nobody = CommandLineRun.of("report", "--db", database, "--patient", "Z", "--out", out);
        assertThat(nobody.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(nobody.err()).contains("\"Z\"");
        assertThat(CommandLineRun.of("report", "--db", database, "--patient", " ", "--out", out)
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(out).doesNotExist();
        Files.writeString(out, "mine");
        CommandLineRun exists = CommandLineRun.of("report", "--db", database, "--patient", "A", "--out", out);
        assertThat(exists.exit()).isEqualTo(Exit.USAGE);
        assertThat(exists.err()).contains("letter.pdf", "--force");
        assertThat(out).hasContent("mine");
        assertThat(CommandLineRun.of("report", "--db", database, "--patient", "A", "--out", out, "--force")
                        .exit())
                .isZero();
        assertThat(text(out)).contains("code A");
        assertThat(CommandLineRun.of("report", "--db", database, "--patient", "A", "--out", database, "--force")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void itReadsBesideAnOpenWindow() throws Exception {
        Path database = imported();
        Path out = folder.resolve("letter.pdf");
        try (Clinic open = new ClinicFiles(CommandLineRun.CLOCK, () -> "window").open(database)) {
            assertThat(open.patients().all()).isNotEmpty();
            assertThat(CommandLineRun.of("report", "--db", database, "--patient", "A", "--out", out)
                            .exit())
                    .isZero();
        }
    }

    private Path imported() throws IOException {
        Path file = Files.writeString(folder.resolve("few.csv"), """
                patient_id,procedure_at,nrs_pre,nrs_3w,nrs_12w
                A,2025-03-02T09:30,8,8,8
                A,2026-03-02T09:30,8,4,2
                B,2026-03-03T09:30,8,,
                """);
        Path database = folder.resolve("few.db");
        CommandLineRun run = CommandLineRun.of("import", file, "--db", database, "--zone", "Europe/Istanbul");
        assertThat(run.exit()).as(run.err()).isZero();
        return database;
    }

    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
