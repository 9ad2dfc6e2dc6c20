package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.words.Words;

class ExitCodesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "-h", "demo --help", "import --help", "export --help", "--version", "import --version"
            })
    void help_and_version_work_everywhere(String line) {
        CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsAnyOf("Usage: paintrend", "PainTrend ");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "--nothing",
                "demo",
                "demo --db x --patients many",
                "demo --db x --patients -1",
                "import --db x",
                "import no.csv --db x",
                "export --db no.db --format csv --out x.csv",
                "export --db no.db --format pdf --out x.csv",
                "export --db no.db --format csv",
                "--db x --demo"
            })
    void wrong_usage_is_2(String line) {
        CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void without_a_command_the_window_opens() {
        assertThat(CommandLineRun.of().out()).isEqualTo("window WindowRequest[database=null, demonstration=false]");
        assertThat(CommandLineRun.of("--db", "a.db").out()).contains("database=a.db");
        assertThat(CommandLineRun.of("--demo").out()).contains("demonstration=true");
    }

    @Test
    void an_existing_target_is_2_and_stays_as_it_was() throws IOException {
        Path database = demo();
        byte[] before = Files.readAllBytes(database);
        assertThat(CommandLineRun.of("demo", "--db", database).exit()).isEqualTo(Exit.USAGE);
        assertThat(Files.readAllBytes(database)).isEqualTo(before);

        Path out = Files.writeString(folder.resolve("out.csv"), "mine");
        CommandLineRun refused = CommandLineRun.of("export", "--db", database, "--format", "csv", "--out", out);
        assertThat(refused.exit()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("out.csv").contains("--force");
        assertThat(out).hasContent("mine");

        assertThat(CommandLineRun.of("export", "--db", database, "--format", "csv-long", "--out", out, "--force")
                        .exit())
                .isZero();
        assertThat(Files.readString(out)).startsWith("patient_id,procedure_at,technique,timepoint,assessed_at");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-wal", "-shm", "-journal", ".lock", ".holder"})
    void the_database_and_what_lies_beside_it_are_never_written_over(String ending) throws Exception {
        Path database = demo();
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), database);
        Path elsewhere = Files.createSymbolicLink(folder.resolve("elsewhere"), folder);
        String name = database.getFileName() + ending;
        try (Clinic window = new ClinicFiles(CommandLineRun.CLOCK, () -> "window").open(database)) {
            Path taken = folder.resolve(name);
            byte[] before = Files.exists(taken) ? Files.readAllBytes(taken) : null;
            for (Path out : List.of(
                    taken, elsewhere.resolve(name), folder.resolve("gone/..").resolve(name))) {
                for (Path db : List.of(window.file(), link)) {
                    CommandLineRun run =
                            CommandLineRun.of("export", "--db", db, "--format", "csv", "--out", out, "--force");
                    assertThat(run.exit()).isEqualTo(Exit.USAGE);
                    assertThat(run.err()).contains(name).contains("part of the database");
                }
            }
            assertThat(Files.exists(taken) ? Files.readAllBytes(taken) : null).isEqualTo(before);
        }
    }

    @Test
    void a_link_to_the_database_is_not_written_over() throws Exception {
        Path database = demo();
        Path soft = Files.createSymbolicLink(folder.resolve("soft.csv"), database);
        Path hard = Files.createLink(folder.resolve("hard.csv"), database);
        for (Path out : List.of(soft, hard)) {
            CommandLineRun run =
                    CommandLineRun.of("export", "--db", database, "--format", "csv", "--out", out, "--force");
            assertThat(run.exit()).isEqualTo(Exit.USAGE);
            assertThat(Files.isSameFile(out, database)).isTrue();
        }
    }

    @Test
    void a_file_of_something_else_is_4_with_a_remedy() throws IOException {
        Path other = Files.writeString(folder.resolve("letter.db"), "Dear colleague, ".repeat(100));
        CommandLineRun run =
                CommandLineRun.of("export", "--db", other, "--format", "csv", "--out", folder.resolve("o"));
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("not a database of PainTrend").contains("Choose another file");
        assertThat(other).hasContent("Dear colleague, ".repeat(100));
    }

    @Test
    void a_newer_database_is_4() throws Exception {
        Path database = demo();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        CommandLineRun run = CommandLineRun.of("import", csv(), "--db", database);
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("99").contains("newer");
    }

    @Test
    void a_database_in_use_is_4_to_write_and_can_be_read() throws Exception {
        Path database = demo();
        try (Clinic window = new ClinicFiles(CommandLineRun.CLOCK, () -> "window").open(database)) {
            CommandLineRun writing = CommandLineRun.of("import", csv(), "--db", database);
            assertThat(writing.exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(writing.err()).contains("in use").contains(System.getProperty("user.name"));
            Path out = folder.resolve("beside.csv");
            assertThat(CommandLineRun.of("export", "--db", window.file(), "--format", "csv", "--out", out)
                            .exit())
                    .isZero();
            assertThat(out).isNotEmptyFile();
        }
    }

    @Test
    void every_reason_has_a_sentence_and_a_remedy_in_every_language() {
        for (Locale language : Words.LANGUAGES) {
            Words words = Words.in(language);
            for (CannotOpen.Reason reason : CannotOpen.Reason.values()) {
                assertThat(words.get(reason.key(), "detail", "clinic.db")).contains("clinic.db");
                assertThat(words.get(reason.key() + ".remedy")).isNotBlank();
            }
        }
    }

    @Test
    void speaks_turkish_to_those_who_do() {
        CommandLineRun run = CommandLineRun.in(Locale.of("tr", "TR"), "import", "--help");
        assertThat(run.out()).contains("Kullanım:").contains("Seçenekler:").doesNotContain("Show this help");
    }

    @Test
    void the_same_seed_makes_the_same_data() throws Exception {
        List<String> exports = List.of(longExport("a", 7), longExport("b", 7), longExport("c", 8));
        assertThat(exports.get(0)).isEqualTo(exports.get(1)).isNotEqualTo(exports.get(2));
    }

    private String longExport(String name, long seed) throws IOException {
        Path database = folder.resolve(name + ".db");
        Path out = folder.resolve(name + ".csv");
        assertThat(CommandLineRun.of("demo", "--db", database, "--seed", seed).exit())
                .isZero();
        assertThat(CommandLineRun.of("export", "--db", database, "--format", "csv-long", "--out", out)
                        .exit())
                .isZero();
        return Files.readString(out);
    }

    private Path demo() {
        Path database = folder.resolve("demo.db");
        assertThat(CommandLineRun.of("demo", "--db", database, "--patients", "3")
                        .exit())
                .isZero();
        return database;
    }

    private Path csv() throws IOException {
        return Files.writeString(folder.resolve("in.csv"), "patient_id,procedure_at\nX,2026-03-02\n");
    }
}
