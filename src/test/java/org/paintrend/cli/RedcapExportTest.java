package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.Everything;
import org.paintrend.exchange.redcap.ProjectWriter;
import org.paintrend.exchange.release.Release;
import org.paintrend.words.Words;

/** {@code export --format redcap}: the rules of REDCap that the decision on it names hold for every file. */
class RedcapExportTest {
    private static final List<String> HEADS = List.of(
            "Variable / Field Name",
            "Form Name",
            "Section Header",
            "Field Type",
            "Field Label",
            "Choices, Calculations, OR Slider Labels",
            "Field Note",
            "Text Validation Type OR Show Slider Number",
            "Text Validation Min",
            "Text Validation Max",
            "Identifier?",
            "Branching Logic (Show field only if...)",
            "Required Field?",
            "Custom Alignment",
            "Question Number (surveys only)",
            "Matrix Group Name",
            "Matrix Ranking?",
            "Field Annotation");
    private static final Set<String> TYPES = Set.of("text", "notes", "dropdown", "checkbox", "yesno");
    private static final Map<String, String> CHECKED = Map.of(
            "",
            "(?s).*",
            "integer",
            "-?[0-9]+",
            "number",
            "-?[0-9]+(\\.[0-9]+)?",
            "date_ymd",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}",
            "time",
            "([01][0-9]|2[0-3]):[0-5][0-9]");

    @TempDir
    Path folder;

    @Test
    void theDemonstrationKeepsTheRules() throws Exception {
        Path database = folder.resolve("demo.db");
        assertThat(CommandLineRun.of("demo", "--db", database).exit()).isZero();
        keepsTheRules(database, 65);
    }

    @Test
    void theReferenceCohortKeepsTheRules() throws Exception {
        Path database = folder.resolve("cohort.db");
        Path file = Path.of(Objects.requireNonNull(getClass().getResource("/reference/cohort-240.csv"))
                .toURI());
        assertThat(CommandLineRun.of("import", file, "--db", database, "--zone", "Europe/Berlin")
                        .exit())
                .isZero();
        keepsTheRules(database, 240);
    }

    @Test
    void everythingThatCanBeRecordedKeepsTheRules() throws Exception {
        for (Release release : List.of(Everything.named(), Everything.numbered())) {
            Path out = folder.resolve("everything.zip");
            var bytes = new ByteArrayOutputStream();
            int rows = ProjectWriter.write(release, Words.in(Locale.of("tr")), bytes, Progress.unheard());
            Project project = project(Files.write(out, bytes.toByteArray()));
            assertThat(project.faults()).isEmpty();
            assertThat(project.data).hasSize(rows).hasSize(4 + 1 + 1);
            assertThat(project.value("baseline_arm_1", "nrs")).isEqualTo("8");
            assertThat(project.value("1_hour_arm_1", "nrs"))
                    .as("zero is a score")
                    .isEqualTo("0");
            assertThat(project.value("12_weeks_arm_1", "nrs"))
                    .as("and none is none")
                    .isEmpty();
            assertThat(project.value("12_weeks_arm_1", "missing_reason")).isEqualTo("declined");
            assertThat(project.value("3_weeks_arm_1", "lanss_1")).isEqualTo("1");
            assertThat(project.value("3_weeks_arm_1", "lanss_2"))
                    .as("not answered")
                    .isEmpty();
            assertThat(project.value("3_weeks_arm_1", "lanss_3")).isEqualTo("0");
            assertThat(project.value("3_weeks_arm_1", "lanss")).isEmpty();
            assertThat(project.value("12_weeks_arm_1", "med_none")).isEqualTo("1");
            assertThat(project.value("baseline_arm_1", "ae_1_action___action_drug"))
                    .isEqualTo("1");
            assertThat(project.value("baseline_arm_1", "ae_1_action___action_none"))
                    .isEqualTo("0");
            if (release.isIdentifiable()) {
                assertThat(project.value("baseline_arm_1", "given_name"))
                        .as("never run by a spreadsheet")
                        .isEqualTo("'" + Everything.FORMULA);
                assertThat(project.value("baseline_arm_1", "phone"))
                        .as("as it is dialled")
                        .isEqualTo("+90 500");
            }
        }
    }

    @Test
    void aLaterExportHasTheSameRecordsAndFields() throws Exception {
        Path database = folder.resolve("demo.db");
        CommandLineRun.of("demo", "--db", database, "--patients", "5");
        Project first = project(exported(database, Locale.ENGLISH, "--deidentified"));
        Project again = project(exported(database, Locale.of("tr"), "--deidentified"));
        assertThat(again.data).isEqualTo(first.data);
        assertThat(again.fields.keySet()).isEqualTo(first.fields.keySet());
        assertThat(again.fields.get("sex").get(5))
                .isEqualTo("male, erkek | female, kadın | other, diğer | unknown, bilinmiyor");
    }

    private void keepsTheRules(Path database, int procedures) throws Exception {
        for (Path out :
                List.of(exported(database, Locale.ENGLISH), exported(database, Locale.of("tr"), "--deidentified"))) {
            Project project = project(out);
            assertThat(project.faults()).isEmpty();
            assertThat(project.data.stream().map(row -> row.get("record_id")).distinct())
                    .hasSize(procedures);
            assertThat(project.unique)
                    .containsExactly("baseline_arm_1", "1_hour_arm_1", "3_weeks_arm_1", "12_weeks_arm_1");
        }
    }

    private Path exported(Path database, Locale language, String... more) throws IOException {
        Path out = Files.createTempFile(folder, "redcap", ".zip");
        List<Object> line =
                new ArrayList<>(List.of("export", "--db", database, "--format", "redcap", "--out", out, "--force"));
        Collections.addAll(line, more);
        CommandLineRun run = CommandLineRun.in(language, line.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private static Project project(Path archive) throws IOException {
        Map<String, List<List<String>>> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
                    files.put(
                            entry.getName(),
                            reader.stream().map(CsvRecord::getFields).toList());
                }
            }
        }
        assertThat(files.keySet())
                .containsExactly("1-data-dictionary.csv", "2-events.csv", "3-instruments-of-events.csv", "4-data.csv");
        return new Project(List.copyOf(files.values()));
    }

    /** The four files, read back, and what REDCap would not take. */
    private static final class Project {
        private final List<String> faults = new ArrayList<>();
        final Map<String, List<String>> fields = new LinkedHashMap<>();
        final List<String> unique = new ArrayList<>();
        final List<Map<String, String>> data = new ArrayList<>();
        private final Set<List<String>> mapping;

        Project(List<List<List<String>>> files) {
            assertThat(files.get(0).getFirst()).isEqualTo(HEADS);
            assertThat(files.get(1).getFirst())
                    .containsExactly("event_name", "arm_num", "unique_event_name", "custom_event_label");
            assertThat(files.get(2).getFirst()).containsExactly("arm_num", "unique_event_name", "form");
            below(files.get(0)).forEach(this::field);
            below(files.get(1)).forEach(this::event);
            mapping = new HashSet<>(below(files.get(2)));
            Set<String> forms = fields.values().stream().map(one -> one.get(1)).collect(Collectors.toSet());
            mapping.forEach(one -> {
                fault(!unique.contains(one.get(1)) || !forms.contains(one.get(2)), "mapping", one);
            });
            List<String> heads = files.get(3).getFirst();
            fault(!heads.subList(0, 2).equals(List.of("record_id", "redcap_event_name")), "first columns", heads);
            fault(new HashSet<>(heads).size() != heads.size(), "columns twice", heads);
            below(files.get(3)).forEach(row -> {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < heads.size(); i++) {
                    cells.put(heads.get(i), row.get(i));
                }
                data.add(cells);
            });
            data.forEach(this::row);
            fault(
                    data.stream()
                                    .map(row -> row.get("record_id") + row.get("redcap_event_name"))
                                    .distinct()
                                    .count()
                            != data.size(),
                    "an event of a record twice",
                    "");
        }

        List<String> faults() {
            return faults;
        }

        /** Of the first record that was at the event. */
        String value(String event, String column) {
            return data.stream()
                    .filter(row -> row.get("redcap_event_name").equals(event))
                    .findFirst()
                    .orElseThrow()
                    .get(column);
        }

        private void field(List<String> row) {
            String name = row.get(0);
            String form = row.get(1);
            fault(!name.matches("[a-z][a-z0-9_]{1,25}"), "field name", name);
            fault(!form.matches("[a-z][a-z0-9_]+"), "form name", form);
            fault(row.get(4).isBlank(), "label", name);
            fault(!TYPES.contains(row.get(3)), "type", row);
            fault(!CHECKED.containsKey(row.get(7)), "validation", row);
            fault(!row.get(7).isEmpty() && !row.get(3).equals("text"), "validation of no text", row);
            fault(row.get(7).isEmpty() && !(row.get(8) + row.get(9)).isEmpty(), "bounds without validation", row);
            fault(!Set.of("", "y").contains(row.get(10)), "identifier", row);
            boolean isChoice = Set.of("dropdown", "checkbox").contains(row.get(3));
            fault(isChoice == choices(row).isEmpty(), "choices", row);
            fault(choices(row).stream().anyMatch(code -> !code.matches("[a-z0-9_]+")), "code", row);
            fault(Set.copyOf(choices(row)).size() != choices(row).size(), "code twice", row);
            fault(fields.isEmpty() && !name.equals("record_id"), "first field", name);
            List<String> forms = fields.values().stream().map(one -> one.get(1)).toList();
            fault(forms.contains(form) && !forms.getLast().equals(form), "a form in two pieces", form);
            fault(fields.put(name, row) != null, "field twice", name);
        }

        private void event(List<String> row) {
            fault(!row.get(0).matches("[A-Za-z0-9 ]{1,18}") || row.get(0).contains("  "), "event name", row);
            fault(!row.get(1).equals("1") || !row.get(2).isEmpty(), "event", row);
            String made = row.get(0).toLowerCase(Locale.ROOT).replace(' ', '_') + "_arm_1";
            fault(unique.contains(made), "event twice", made);
            unique.add(made);
        }

        private void row(Map<String, String> row) {
            String event = row.get("redcap_event_name");
            fault(!row.get("record_id").matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}"), "record", row.get("record_id"));
            fault(!unique.contains(event), "event", event);
            row.forEach((head, cell) -> {
                if (head.equals("redcap_event_name") || cell.isEmpty()) {
                    return;
                }
                int ticked = head.indexOf("___");
                List<String> field = fields.get(ticked < 0 ? head : head.substring(0, ticked));
                fault(field == null, "column without a field", head);
                if (field != null) {
                    fault(
                            !head.equals("record_id") && !mapping.contains(List.of("1", event, field.get(1))),
                            "form not at this event",
                            head + " " + event);
                    fault(
                            !takes(field, ticked < 0 ? "" : head.substring(ticked + 3), cell),
                            "value",
                            head + "=" + cell);
                }
            });
        }

        private static boolean takes(List<String> field, String ticked, String cell) {
            return switch (field.get(3)) {
                case "dropdown" -> choices(field).contains(cell);
                case "checkbox" -> choices(field).contains(ticked) && cell.matches("[01]");
                case "yesno" -> cell.matches("[01]");
                default ->
                    cell.matches(CHECKED.get(field.get(7)))
                            && (field.get(8).isEmpty() || Double.parseDouble(cell) >= Double.parseDouble(field.get(8)))
                            && (field.get(9).isEmpty() || Double.parseDouble(cell) <= Double.parseDouble(field.get(9)));
            };
        }

        private static List<String> choices(List<String> row) {
            return row.get(5).isEmpty()
                    ? List.of()
                    : List.of(row.get(5).split(" \\| ", -1)).stream()
                            .map(one -> one.substring(0, one.indexOf(", ")))
                            .toList();
        }

        private static List<List<String>> below(List<List<String>> rows) {
            return rows.subList(1, rows.size());
        }

        private void fault(boolean is, String rule, Object what) {
            if (is) {
                faults.add(rule + ": " + what);
            }
        }
    }
}
