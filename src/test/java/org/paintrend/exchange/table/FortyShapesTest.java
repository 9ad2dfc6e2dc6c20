package org.paintrend.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.ImportOptions;
import org.paintrend.clinic.ImportResult;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.OnDuplicate;
import org.paintrend.clinic.Progress;
import org.paintrend.clinic.TakingBack;
import org.paintrend.domain.Fault;
import org.paintrend.exchange.Wide;
import org.paintrend.exchange.Written;
import org.paintrend.exchange.csv.FormulaGuard;

/** Files as clinics have them: each is imported right, cell for cell, or is refused for the right reason. */
class FortyShapesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    private static Clinic clinic;
    private static Imports imports;
    private static HeadWords words;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZONE);
        clinic = new ClinicFiles(clock, () -> "Dr Kaya")
                .create(folder.resolve("clinic.paintrend"), new ClinicDetails("Pain clinic", ZONE, 1));
        imports = new Imports(clinic);
        words = new HeadWords(imports.terms().plan().timepoints());
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    static Stream<Shape> shapes() {
        return Stream.concat(TextShapes.all(), BookShapes.all());
    }

    @Test
    void thereAreFortyAndEachHasAName() {
        List<String> names = shapes().map(Shape::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void isImportedRightOrRefusedForTheRightReason(Shape shape) throws Exception {
        List<String> refused = new ArrayList<>();
        long batch = imported(shape, refused);

        List<String> held = held();
        if (batch != 0) {
            assertThat(imports.takeBack(batch, "a trial", Progress.unheard())).isInstanceOf(TakingBack.Done.class);
        }
        assertThat(refused).containsExactlyElementsOf(shape.refused());
        assertThat(held).containsExactlyElementsOf(shape.rows());
        assertThat(held()).as("afterwards").isEmpty();
    }

    private static long imported(Shape shape, List<String> refused) throws IOException {
        SourceFile source = SourceFile.of(shape.file().get());
        if (source instanceof SourceFile.Refused(Unreadable why)) {
            refused.add(why.id());
            return 0;
        }
        if (reading(source, Choices.NONE).isEmpty()) {
            refused.add(Unreadable.EMPTY.id());
            return 0;
        }
        assertThat(reading(source, Choices.NONE).open()).as("asked").isEqualTo(shape.asked());
        TableReading reading = reading(source, shape.said().apply(Choices.NONE));
        assertThat(reading.open()).as("still asked").isEmpty();
        Mapping mapping = shape.mapped().apply(Mapping.proposed(reading.table(), words));
        mapping.faults().forEach(fault -> refused.add("1 - " + fault.field() + " " + problem(fault)));
        if (!refused.isEmpty()) {
            return 0;
        }
        return switch (new TableReader(imports.terms(), imports.techniques())
                .read(reading.table(), mapping, reading.dateOrder(), reading.decimalMark())) {
            case TableReader.Result.Faulty(List<CellFault> faults) -> {
                faults.forEach(fault -> refused.add(told(fault)));
                yield 0;
            }
            case TableReader.Result.Read(var file) ->
                switch (imports.run(
                        "shape.csv", file, new ImportOptions(OnDuplicate.FAIL, false, false), Progress.unheard())) {
                    case ImportResult.Imported imported -> imported.batch();
                    case ImportResult.Refused(var faults) -> {
                        TableReader.placed(faults, mapping, reading.table()).forEach(fault -> refused.add(told(fault)));
                        yield 0;
                    }
                };
        };
    }

    private static TableReading reading(SourceFile source, Choices choices) throws IOException {
        return switch (source) {
            case TextSource text -> TableReading.of(text, choices, words);
            case BookSource book -> TableReading.of(book, choices, words);
            case SourceFile.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static String told(CellFault fault) {
        String value = fault.fault().value();
        return fault.row() + " " + (fault.column().isPresent() ? fault.fault().field() : "-") + " "
                + (value.isEmpty() ? "-" : value) + " " + problem(fault.fault());
    }

    private static String problem(Fault fault) {
        return fault.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the database holds, as the wide file says it. */
    private static List<String> held() throws IOException {
        try (var records = CsvReader.builder().ofNamedCsvRecord(Written.of(clinic, Wide::new))) {
            return records.stream()
                    .map(record -> record.getFieldsAsMap().entrySet().stream()
                            .filter(cell -> !cell.getValue().isEmpty())
                            .map(FortyShapesTest::cell)
                            .collect(Collectors.joining("|")))
                    .toList();
        }
    }

    private static String cell(Map.Entry<String, String> cell) {
        return cell.getKey() + "=" + FormulaGuard.unguard(cell.getValue()).orElse(cell.getValue());
    }
}
