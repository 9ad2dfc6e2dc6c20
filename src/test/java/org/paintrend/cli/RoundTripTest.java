package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in comes out, and what came out goes in again: any text, and every zero. */
class RoundTripTest {
    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "'",
            "\"",
            "\n",
            "\r\n",
            "\t",
            ",",
            ";",
            "ğ",
            "İ",
            "ı",
            "Ş",
            "e\u0301",
            "é",
            "😀",
            "0",
            "=cmd|' /C calc'!A0",
            " ");
    private static final List<String> HEADER = List.of(
            "patient_id",
            "given_name",
            "family_name",
            "phone",
            "diagnosis",
            "procedure_at",
            "nrs_pre",
            "lanss_pre",
            "nrs_1h",
            "lanss_12w");

    @TempDir
    Path folder;

    @Test
    void any_text_survives() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Path given = folder.resolve("given.csv");
        try (CsvWriter writer = CsvWriter.builder().build(given)) {
            writer.writeRecord(HEADER);
            for (int row = 0; row < 400; row++) {
                writer.writeRecord(
                        "=" + row,
                        text(random),
                        text(random),
                        text(random),
                        text(random),
                        "2026-03-02",
                        score(random, 10),
                        score(random, 24),
                        score(random, 10),
                        score(random, 24));
            }
        }
        List<List<String>> first = again(given, "first");
        List<List<String>> second = again(folder.resolve("first.csv"), "second");
        assertThat(second).as("-Dseed=" + seed).isEqualTo(first);
        assertThat(Files.readAllBytes(folder.resolve("second.csv")))
                .isEqualTo(Files.readAllBytes(folder.resolve("first.csv")));

        List<String> scores = new ArrayList<>();
        for (NamedCsvRecord row : rows(given)) {
            scores.add(row.getField("patient_id").substring(1) + scores(row));
        }
        List<String> out = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("second.csv"))) {
            assertThat(row.getField("patient_id")).startsWith("'=");
            out.add(row.getField("patient_id").substring(2) + scores(row));
        }
        assertThat(out).as("-Dseed=" + seed).containsExactlyInAnyOrderElementsOf(scores);
    }

    @Test
    void a_formula_comes_back_as_the_text_it_was() throws IOException {
        Path given = folder.resolve("given.csv");
        Files.writeString(given, """
                \uFEFFpatient_id\tgiven_name\tfamily_name\tphone\tdiagnosis\tprocedure_at\tnrs_pre
                X-1\t=HYPERLINK("x")\t'=not mine\t+90 500 000 00 01\t@home\t2026-03-02T09:30\t0
                """.replace("=HYPERLINK(\"x\")", "\"=HYPERLINK(\"\"x\"\")\""));
        again(given, "first");
        again(folder.resolve("first.csv"), "second");
        NamedCsvRecord row = rows(folder.resolve("second.csv")).getFirst();
        assertThat(row.getField("given_name")).isEqualTo("'=HYPERLINK(\"x\")");
        // An apostrophe before a formula is how a guard looks: a foreign file's is taken for one.
        assertThat(row.getField("family_name")).isEqualTo("'=not mine");
        assertThat(row.getField("phone")).isEqualTo("'+90 500 000 00 01");
        assertThat(row.getField("diagnosis")).isEqualTo("'@home");
        assertThat(row.getField("nrs_pre")).isEqualTo("0");
    }

    private List<List<String>> again(Path csv, String name) throws IOException {
        Path database = folder.resolve(name + ".db");
        CommandLineRun in = CommandLineRun.of("import", csv, "--db", database);
        assertThat(in.exit()).as(in.err()).isZero();
        Path out = folder.resolve(name + ".csv");
        CommandLineRun export = CommandLineRun.of("export", "--db", database, "--format", "csv", "--out", out);
        assertThat(export.exit()).as(export.err()).isZero();
        return rows(out).stream().map(NamedCsvRecord::getFields).toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(5); length > 0; length--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String score(Random random, int highest) {
        return random.nextInt(3) == 0 ? "" : random.nextInt(3) == 0 ? "0" : String.valueOf(random.nextInt(highest + 1));
    }

    private static String scores(NamedCsvRecord row) {
        return "|" + row.getField("nrs_pre") + "|" + row.getField("lanss_pre") + "|" + row.getField("nrs_1h") + "|"
                + row.getField("lanss_12w");
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
