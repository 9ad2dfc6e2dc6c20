package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stats} over an imported file: its numbers are those that were computed in R. */
class StatsTest {
    /** The reference has ten significant digits. */
    private static final double RELATIVE = 1e-8;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void everyNumberOfTheReferenceCohortIsMet() throws Exception {
        JsonNode told = json("--db", imported("cohort-240.csv"), "--json");
        List<String> wrong = new ArrayList<>();
        int compared =
                compare("", MAPPER.readTree(resource("cohort-240.expected.json").toFile()), told, wrong);
        assertThat(wrong).isEmpty();
        assertThat(compared).isEqualTo(390);
        assertThat(told.at("/courses/endedEarly").asInt()).isZero();
        assertThat(told.at("/nrs/12w/provisional").asInt()).isZero();
    }

    @Test
    void aTechniqueAndAPeriodNarrowTheCohort() throws Exception {
        Path database = imported("cohort-240.csv");
        int all = json("--db", database, "--json").get("episodes").asInt();
        int one = json("--db", database, "--json", "--technique", "sacroiliac-joint")
                .get("episodes")
                .asInt();
        int before = json("--db", database, "--json", "--to", "2024-06-30")
                .get("episodes")
                .asInt();
        int after = json("--db", database, "--json", "--from", "2024-07-01")
                .get("episodes")
                .asInt();
        assertThat(all).isEqualTo(240);
        assertThat(one).isBetween(1, 239);
        assertThat(before).isBetween(1, 239);
        assertThat(before + after).isEqualTo(all);
    }

    @Test
    void whatIsNoTechniqueOrNoPeriodIsRefused() throws Exception {
        Path database = imported("cohort-240.csv");
        CommandLineRun technique = CommandLineRun.of("stats", "--db", database, "--technique", "massage");
        assertThat(technique.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(technique.err()).contains("\"massage\"", "transsacral-block");
        assertThat(technique.out()).isEmpty();
        assertThat(CommandLineRun.of("stats", "--db", database, "--from", "2026-02-01", "--to", "2026-01-31")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(CommandLineRun.of("stats", "--db", database, "--from", "1.2.2026")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void whatIsNotDueYetEntersNoRateAndFewDifferencesHaveNoP() throws Exception {
        Path file = Files.writeString(folder.resolve("few.csv"), """
                patient_id,procedure_at,nrs_pre,nrs_3w,nrs_12w
                A,2026-03-02T09:30,8,4,2
                B,2026-03-03T09:30,8,,
                C,2026-03-04T09:30,0,5,5
                D,2026-10-31T09:30,8,2,
                E,2026-11-20T09:30,8,,
                """);
        Path database = folder.resolve("few.db");
        CommandLineRun run = CommandLineRun.of("import", file, "--db", database, "--zone", "Europe/Istanbul");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode told = json("--db", database, "--json");
        JsonNode three = told.at("/nrs/3w");
        assertThat(three.get("missing").asInt()).as("B").isEqualTo(1);
        assertThat(three.get("provisional").asInt())
                .as("D, seen on an open window")
                .isEqualTo(1);
        assertThat(three.get("awaited").asInt()).as("E").isEqualTo(1);
        assertThat(three.at("/atLeast50/observed").toString()).contains("\"responders\":2", "\"denominator\":2");
        assertThat(three.at("/atLeast50/nonResponder").toString()).contains("\"responders\":1", "\"denominator\":2");
        JsonNode twelve = told.at("/nrs/12w");
        assertThat(twelve.at("/atLeast50/nonResponder/denominator").asInt()).isEqualTo(2);
        assertThat(twelve.at("/wilcoxon/p").isNull()).isTrue();
        assertThat(twelve.at("/wilcoxon/reason").asText()).contains("fewer than 6");
        assertThat(told.at("/courses/pending").asInt()).isEqualTo(2);
    }

    @Test
    void theTextHasTheSameNumbersInBothLanguages() throws Exception {
        Path database = imported("cohort-240.csv");
        String english = CommandLineRun.of("stats", "--db", database).out();
        assertThat(english)
                .contains("240 courses of 240 patients", "66/238 = 27.7 % [22.4 ; 33.7]", "66/194 = 34.0 %")
                .contains("4.9 (2.8)", "5.0 [3.0\u20136.3]", "2.2 [1.8 ; 2.6]", "< 0.001")
                .contains("sustained 57, late 8, responder, earlier unknown 1, lost 34, none 92");
        String turkish =
                CommandLineRun.in(Locale.of("tr"), "stats", "--db", database).out();
        assertThat(turkish).contains("240 hastanın 240 seyri", "66/238 = %27,7", "süren 57", "sorulmadı");
    }

    private JsonNode json(Object... arguments) throws Exception {
        List<Object> all = new ArrayList<>(List.of("stats"));
        all.addAll(List.of(arguments));
        CommandLineRun run = CommandLineRun.of(all.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        return MAPPER.readTree(run.out());
    }

    private Path imported(String name) throws Exception {
        Path database = folder.resolve(name + ".db");
        CommandLineRun run = CommandLineRun.of("import", resource(name), "--db", database, "--zone", "Europe/Berlin");
        assertThat(run.exit()).as(run.err()).isZero();
        return database;
    }

    /** How many numbers were compared; those that differ are named. */
    private static int compare(String path, JsonNode expected, JsonNode told, List<String> wrong) {
        if (expected.isObject()) {
            int compared = 0;
            for (var field : expected.properties()) {
                compared += compare(path + "/" + field.getKey(), field.getValue(), told.path(field.getKey()), wrong);
            }
            return compared;
        }
        double number = expected.asDouble();
        if (!told.isNumber() || Math.abs(told.asDouble() - number) > RELATIVE * Math.abs(number)) {
            wrong.add(path + ": " + told + " instead of " + expected);
        }
        return 1;
    }

    private static Path resource(String name) throws Exception {
        return Path.of(Objects.requireNonNull(StatsTest.class.getResource("/reference/" + name))
                .toURI());
    }
}
