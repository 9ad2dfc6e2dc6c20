package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad value is refused with exit code 3, named by row, column, value and what is allowed; nothing changes. */
class BadFilesTest {
    @TempDir
    Path folder;

    Path database;

    @BeforeEach
    void someData() {
        database = folder.resolve("clinic.db");
        assertThat(CommandLineRun.of("demo", "--db", database, "--patients", "12")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            decimal               | 3 | nrs_pre        | "8.5"              | from 0 to 10
            above                 | 3 | nrs_pre        | "11"               | 0 to 10
            below                 | 3 | nrs_pre        | "-1"               | 0 to 10
            full-width            | 3 | nrs_pre        | "８"               | from 0 to 10
            out-of-ten            | 3 | nrs_pre        | "8/10"             | from 0 to 10
            word                  | 3 | nrs_pre        | "ten"              | from 0 to 10
            nan                   | 3 | nrs_pre        | "NaN"              | from 0 to 10
            lanss-above           | 3 | lanss_pre      | "25"               | 0 to 24
            no-such-day           | 3 | birth_date     | "1980-02-31"       | 2026-03-02
            no-such-procedure-day | 3 | procedure_at   | "2026-02-31"       | 2026-03-02T09:30
            future-procedure      | 3 | procedure_at   | "2027-01-05T10:00" | up to 2026-11-21T11:00
            not-yet               | 3 | nrs_12w        | "4"                | opens on 2027-01-09T00:00
            born-after            | 3 | birth_date     | "2026-03-03"       | up to 2026-03-02
            age-disagrees         | 3 | age_years      | "46"               | birth_date 1980-05-04 (45)
            column-twice          | 1 | nrs_pre        | "nrs_pre"          | allowed once
            unclosed-quote        | 3 | given_name     | quotation mark     | written twice
            nul                   | 3 | given_name     | "Ay␀e"             | letters, digits and signs
            not-utf8              | 3 | given_name     | 0xFE               | UTF-8
            unknown-column        | 1 | weight         | "weight"           | patient_id, given_name
            missing-column        | 1 | procedure_at   | "procedure_at"     | required
            missing-code          | 3 | patient_id     | Required           | Required
            missing-time          | 3 | procedure_at   | Required           | Required
            sex                   | 3 | sex            | "Female"           | male, female, other, unknown
            side                  | 3 | affected_side  | "links"            | left, right, bilateral, midline
            technique             | 3 | technique      | "massage"          | transsacral-block
            age                   | 3 | age_years      | "121"              | 0 to 120
            bmi                   | 3 | bmi            | "7.9"              | 8 to 100
            decimal-comma         | 3 | bmi            | "23,8"             | 8 to 100
            months                | 3 | symptom_months | "1201"             | 0 to 1200
            cells                 | 3 | patient_id     | 15 cells           | exactly 14
            identity-disagrees    | 4 | birth_date     | "1981-05-04"       | 1980-05-04 (3)
            case-differs          | 4 | patient_id     | "b-1"              | B-1
            duplicate             | 4 | patient_id     | "B-1"              | row 3
            clock-forward         | 3 | procedure_at   | "2011-03-28T03:30" | does not exist
            time-of-day           | 3 | procedure_at   | "2026-03-02 09:30" | 2026-03-02T09:30
            code-too-long         | 3 | patient_id     | Longer             | 32 characters
            """)
    void is_refused(String name, int row, String column, String value, String allowed) throws Exception {
        List<String> before = CommandLineRun.dump(database);

        CommandLineRun run = CommandLineRun.of("import", file(name), "--db", database);

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst().orElseThrow())
                .startsWith("Row " + row + ", column " + column + ": ")
                .contains(value)
                .contains(allowed);
        assertThat(run.err()).contains("Faults: 1. Nothing was changed.");
        assertThat(CommandLineRun.dump(database)).isEqualTo(before);
    }

    @Test
    void every_bad_file_is_tried() throws Exception {
        String cases = BadFilesTest.class
                .getDeclaredMethod("is_refused", String.class, int.class, String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        List<String> tried = cases.lines()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(file("above").getParent())) {
            assertThat(files.map(one -> one.getFileName().toString().replace(".csv", ""))
                            .sorted())
                    .isEqualTo(tried);
        }
    }

    @Test
    void a_new_database_is_not_left_behind() throws Exception {
        Path fresh = folder.resolve("fresh.db");
        assertThat(CommandLineRun.of("import", file("above"), "--db", fresh).exit())
                .isEqualTo(Exit.BAD_INPUT);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(one -> one.getFileName().toString())).noneMatch(name -> name.startsWith("fresh"));
        }
    }

    @Test
    void the_first_hundred_faults_are_listed_and_the_rest_counted() throws IOException {
        StringBuilder text = new StringBuilder("patient_id,procedure_at,nrs_pre\n");
        for (int i = 0; i < 250; i++) {
            text.append("X-").append(i).append(",2026-03-02,11\n");
        }
        CommandLineRun run =
                CommandLineRun.of("import", Files.writeString(folder.resolve("many.csv"), text), "--db", database);
        assertThat(run.err().lines().filter(line -> line.startsWith("Row "))).hasSize(100);
        assertThat(run.err()).contains("150 more faults are not listed.").contains("Faults: 250.");
    }

    @Test
    void several_faults_of_several_rows_are_all_named() throws IOException {
        Path file = Files.writeString(folder.resolve("two.csv"), """
                patient_id;procedure_at;nrs_pre;sex

                ;2026-03-02;11;m
                "a
                b";2026-03-02;8;female
                Q;2026-13-02;x;female
                """);
        CommandLineRun run = CommandLineRun.of("import", file, "--db", database);
        assertThat(run.err().lines().map(line -> line.replaceAll(":.*", "")))
                .startsWith(
                        "Row 3, column patient_id",
                        "Row 3, column nrs_pre",
                        "Row 3, column sex",
                        "Row 4, column patient_id",
                        "Row 5, column procedure_at",
                        "Row 5, column nrs_pre");
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(BadFilesTest.class.getResource("/exchange/bad/" + name + ".csv"))
                .toURI());
    }
}
