package org.paintrend.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the house hold, and each is broken by the offenders kept for it: a law that cannot fail is none. */
class ArchitectureTest {
    private static final String PROGRAM = "org.paintrend";
    private static final String OFFENDERS = "org.paintrend.architecture.offenders.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PROGRAM);

    static Stream<Law> laws() {
        return Law.all();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holds(Law law) {
        assertThat(law.faults(PROGRAM, CLASSES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void isBrokenByItsOffenders(Law law) {
        String house = OFFENDERS + law.offenders();
        var classes = new ClassFileImporter().importPackages(house);

        var faults = law.faults(house, classes);

        var offenders = classes.stream()
                .filter(resideInAPackage(house + law.cell() + ".."))
                .filter(type -> !type.getSimpleName().equals("Bystander"))
                .map(JavaClass::getName)
                .toList();
        assertThat(offenders)
                .isNotEmpty()
                .allSatisfy(offender ->
                        assertThat(faults).anySatisfy(fault -> assertThat(fault).contains(offender)));
    }

    @Test
    void filesAreShort() throws IOException {
        assertThat(Length.faults(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aLongFileIsFound(@TempDir Path sources) throws IOException {
        Files.write(sources.resolve("Long.java"), lines(Length.LONGEST));
        var tooLong = Files.write(sources.resolve("TooLong.java"), lines(Length.LONGEST + 1));

        assertThat(Length.faults(sources)).containsExactly(tooLong);
    }

    private static List<String> lines(int count) {
        return Collections.nCopies(count, "//");
    }
}
