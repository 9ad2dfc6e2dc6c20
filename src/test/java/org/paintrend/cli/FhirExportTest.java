package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.exchange.fhir.FhirValidation;

/** {@code export --format fhir}: whole bundles that HAPI's validator of R4 finds no error in, and whose references lead home. */
class FhirExportTest {
    @TempDir
    Path folder;

    @Test
    void theDemonstrationIsValid() throws Exception {
        Path database = folder.resolve("demo.db");
        assertThat(CommandLineRun.of("demo", "--db", database).exit()).isZero();
        isValid(database, 65);
    }

    @Test
    void theReferenceCohortIsValid() throws Exception {
        Path database = folder.resolve("cohort.db");
        Path file = Path.of(Objects.requireNonNull(getClass().getResource("/reference/cohort-240.csv"))
                .toURI());
        assertThat(CommandLineRun.of("import", file, "--db", database, "--zone", "Europe/Berlin")
                        .exit())
                .isZero();
        isValid(database, 240);
    }

    private void isValid(Path database, int procedures) throws Exception {
        for (String bundle : new String[] {exported(database), exported(database, "--deidentified")}) {
            assertThat(FhirValidation.resources(bundle, "Procedure")).hasSize(procedures);
            assertThat(FhirValidation.unresolved(bundle)).isEmpty();
            assertThat(FhirValidation.errors(bundle)).isEmpty();
        }
    }

    private String exported(Path database, Object... more) throws Exception {
        Path out = folder.resolve("bundle.json");
        Object[] all = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {"export", "--db", database, "--format", "fhir", "--out", out, "--force"}, 0, all, 0, 8);
        System.arraycopy(more, 0, all, 8, more.length);
        CommandLineRun run = CommandLineRun.of(all);
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.readString(out);
    }
}
