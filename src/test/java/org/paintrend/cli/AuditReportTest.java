package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report --cohort}: the figures in the PDF are those of {@code stats --json}. */
class AuditReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    /** Missing scores, baselines of 0, repeats, a course that is still open. */
    @Test
    void everyFigureIsThatOfTheJson() throws Exception {
        Path database = imported(few());
        JsonNode told = json(database);
        String text = audit(Locale.ENGLISH, "--db", database);
        assertThat(text)
                .contains("Looked at every procedure", "Counted 11 procedures of 9 patients")
                .contains("repeats on one patient are not independent")
                .contains("Responder rule version 1 · data as of 21 Nov 2026, 11:00 · reference ");
        for (String timepoint : List.of("1h", "3w", "12w")) {
            for (int percent : List.of(30, 50)) {
                assertThat(text).as(timepoint + " " + percent).contains(rates(told, timepoint, percent));
            }
            JsonNode one = told.at("/nrs/" + timepoint);
            assertThat(text)
                    .as(timepoint)
                    .contains(mean(one))
                    .contains(" " + one.get("n").asInt() + " "
                            + one.get("missing").asInt() + " " + mean(one));
        }
        JsonNode test = told.at("/nrs/3w/wilcoxon");
        assertThat(text)
                .contains("%d %d %s = %.3f = %.3f = %.3f"
                        .formatted(
                                test.get("pairs").asInt(),
                                test.get("zeros").asInt(),
                                plain(test.get("v").asDouble()),
                                test.get("p").asDouble(),
                                test.get("pExact").asDouble(),
                                test.get("pHolm").asDouble()));
        assertThat(text).contains("No p is shown where fewer than 6 pairs differ");
        for (var kind : told.get("courses").properties()) {
            assertThat(text).contains(" " + kind.getValue().asInt() + " ");
        }
        assertThat(text)
                .contains("Every follow-up %d of %d due"
                        .formatted(
                                told.at("/completeness/observed").asInt(),
                                told.at("/completeness/due").asInt()));
    }

    @Test
    void theReferenceCohortSaysTheSameInTurkish() throws Exception {
        Path database = imported(Path.of(Objects.requireNonNull(getClass().getResource("/reference/cohort-240.csv"))
                .toURI()));
        String text = audit(Locale.of("tr"), "--db", database);
        assertThat(text)
                .contains("Kohort denetimi", "66 / 238 = %27,7", "Kapsam tüm işlemler")
                .contains("p (Holm)", "< 0,001");
        assertThat(audit(Locale.ENGLISH, "--db", database, "--technique", "sacroiliac-joint"))
                .contains("Technique: Sacroiliac joint injection")
                .doesNotContain("Looked at every procedure");
    }

    @Test
    void thePagesAreVectorsAndNobodyIsNamed() throws Exception {
        Path out = folder.resolve("audit.pdf");
        Path database = imported(few());
        audit(Locale.ENGLISH, "--db", database);
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(3, 8);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
        assertThat(ReportTest.text(out)).doesNotContain("Code-of-");
    }

    @Test
    void aLetterOrAnAuditButNotBoth() throws Exception {
        Path database = imported(few());
        Path out = folder.resolve("x.pdf");
        for (List<Object> wrong : List.<List<Object>>of(
                List.of(),
                List.of("--cohort", "--patient", "Code-of-A"),
                List.of("--patient", "Code-of-A", "--from", "2026-01-01"),
                List.of("--cohort", "--procedure", "2026-01-01"),
                List.of("--cohort", "--from", "2026-02-01", "--to", "2026-01-31"))) {
            var line = new ArrayList<Object>(List.of("report", "--db", database, "--out", out));
            line.addAll(wrong);
            CommandLineRun run = CommandLineRun.of(line.toArray());
            assertThat(run.exit()).as(wrong.toString()).isEqualTo(Exit.USAGE);
            assertThat(run.err()).isNotBlank();
        }
        assertThat(CommandLineRun.of("report", "--db", database, "--out", out, "--cohort", "--technique", "massage")
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(out).doesNotExist();
    }

    @Test
    void ofNothingItSaysSo() throws Exception {
        String text = audit(Locale.ENGLISH, "--db", imported(few()), "--to", "1999-12-31");
        assertThat(text)
                .contains("Counted 0 procedures of 0 patients", "none was due yet")
                .doesNotContain("NaN");
    }

    /** "2 of 4 = 50.0 % (15.0 to 85.0 %)" in the order of the columns: primary, observed, carried forward, bounds. */
    private static String rates(JsonNode told, String timepoint, int percent) {
        JsonNode all = told.at("/nrs/" + timepoint + "/atLeast" + percent);
        JsonNode bounds = all.get("bounds");
        return "≥ %d %% %s %s %s %s"
                .formatted(
                        percent,
                        rate(all.get("nonResponder")),
                        rate(all.get("observed")),
                        rate(all.get("lastObservation")),
                        bounds.get("low").isNull()
                                ? "–"
                                : "%.1f to %.1f %%"
                                        .formatted(
                                                100 * bounds.get("low").asDouble(),
                                                100 * bounds.get("high").asDouble()));
    }

    private static String rate(JsonNode rate) {
        return rate.get("denominator").asInt() == 0
                ? "nobody to count"
                : "%d of %d = %.1f %% (%.1f to %.1f %%)"
                        .formatted(
                                rate.get("responders").asInt(),
                                rate.get("denominator").asInt(),
                                100 * rate.get("proportion").asDouble(),
                                100 * rate.get("low").asDouble(),
                                100 * rate.get("high").asDouble());
    }

    private static String mean(JsonNode one) {
        return one.get("mean").isNull()
                ? "–"
                : "%.1f (%.1f)"
                        .formatted(one.get("mean").asDouble(), one.get("sd").asDouble());
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** Cells that were broken into lines stand in one again, column by column. */
    private String audit(Locale language, Object... arguments) throws Exception {
        Path out = folder.resolve("audit.pdf");
        var line = new ArrayList<Object>(List.of("report", "--cohort", "--force", "--out", out));
        line.addAll(List.of(arguments));
        CommandLineRun run = CommandLineRun.in(language, line.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        Files.createDirectories(Path.of("target", "papers"));
        Files.copy(
                out,
                Path.of("target", "papers", "audit-" + language + "-" + Files.size(out) + ".pdf"),
                StandardCopyOption.REPLACE_EXISTING);
        return ReportTest.text(out);
    }

    private static JsonNode json(Path database) throws Exception {
        CommandLineRun run = CommandLineRun.of("stats", "--db", database, "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        return MAPPER.readTree(run.out());
    }

    private Path few() throws IOException {
        return Files.writeString(folder.resolve("few.csv"), """
                patient_id,procedure_at,nrs_pre,nrs_1h,nrs_3w,nrs_12w
                Code-of-A,2025-03-02T09:30,8,2,4,2
                Code-of-A,2025-09-02T09:30,7,1,3,
                Code-of-A,2026-03-02T09:30,6,2,2,
                Code-of-B,2026-03-03T09:30,8,3,,
                Code-of-C,2026-03-04T09:30,0,0,5,5
                Code-of-D,2026-03-05T09:30,9,4,6,4
                Code-of-E,2026-03-06T09:30,5,5,5,
                Code-of-F,2026-03-07T09:30,7,2,2,1
                Code-of-G,2026-03-08T09:30,6,3,4,3
                Code-of-H,2026-10-31T09:30,8,1,2,
                Code-of-I,2026-11-20T09:30,8,,,
                """);
    }

    private Path imported(Path file) {
        Path database = folder.resolve(file.getFileName() + ".db");
        CommandLineRun run = CommandLineRun.of("import", file, "--db", database, "--zone", "Europe/Istanbul");
        assertThat(run.exit()).as(run.err()).isZero();
        return database;
    }
}
