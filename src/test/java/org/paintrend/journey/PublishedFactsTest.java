package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.app.TestProgram;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.exchange.FactTable;
import org.paintrend.exchange.Written;
import org.paintrend.pictures.Studio;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Every fact of the three published cases has its field, is read on the screen, and goes out with the export. */
@ExtendWith(ApplicationExtension.class)
class PublishedFactsTest {
    @TempDir
    Path folder;

    private Opened opened;

    @BeforeEach
    void openDemonstration() throws Exception {
        FxToolkit.registerPrimaryStage();
        opened = TestProgram.demonstration(folder, Studio.clock());
    }

    @AfterEach
    void close() {
        opened.clinic().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isOnTheScreenAndInTheExport(int number) throws Exception {
        PatientRecord patient = patient("PISN-" + number);
        Set<String> screen = onScreen(patient);
        Set<String> file = inFile(patient);
        for (Fact fact : Stream.concat(ofAll().stream(), of(number).stream()).toList()) {
            assertThat(screen).as("on the screen of case %d", number).anyMatch(text -> text.contains(fact.screen()));
            assertThat(file).as("in the file of case %d", number).contains(fact.file());
        }
    }

    /** What the report says of all three. */
    private static List<Fact> ofAll() {
        return List.of(
                new Fact("Transsacral nerve block", "procedure||status|done"),
                new Fact("male", "procedure||sex|male"),
                new Fact("S1, S2, S3", "procedure||levels|S1, S2, S3"),
                new Fact("Injection into a muscle", "case||case-cause|intramuscular-injection"),
                new Fact(
                        "After an injection into the buttock.",
                        "case||case-signs-note|After an injection into the buttock."),
                new Fact(
                        "Isolated sciatic mononeuropathy, Partial axonal damage, Peroneal branch foremost",
                        "case||case-electro|sciatic-mononeuropathy partial-axonal peroneal-foremost"),
                new Fact("30 to 55 days", "case||case-electro-note|30 to 55 days after the injury."),
                new Fact("Prone", "technique||technique-position|prone"),
                new Fact("Fluoroscopy", "technique||technique-guidance|fluoroscopy"),
                new Fact("22\u00a0G", "technique||technique-gauge|22"),
                new Fact("10\u00a0cm", "technique||technique-length|10"),
                new Fact("1.2\u00a0mA", "technique||technique-current|1.2"),
                new Fact("Motor, Sensory", "technique||technique-response|motor-response sensory-response"),
                new Fact("Contrast given", "technique||technique-contrast|yes"),
                new Fact("Written", "technique||technique-consent|consent-written"),
                new Fact("Complications", "technique||technique-complications|complications-none"),
                new Fact("methylprednisolone 80 mg", "drug||dose|80 mg"),
                new Fact("15 mL in all", "drug||volume|15 mL in all"));
    }

    private static List<Fact> of(int number) {
        String signs = "Neuropathic pain, Paraesthesia, Burning, Numbness, Allodynia, Hyperalgesia";
        String codes = "case||case-signs|neuropathic-pain paresthesia burning numbness allodynia hyperalgesia";
        return switch (number) {
            case 1 ->
                List.of(
                        new Fact("61 y", "procedure||age|61"),
                        new Fact("23.8", "procedure||bmi|23.8"),
                        new Fact("left", "procedure||side|left"),
                        new Fact("14", "procedure||symptom_months|14"),
                        new Fact("diclofenac 75 mg/3 mL", "case||case-cause-drug|diclofenac 75 mg/3 mL"),
                        new Fact(signs + ", Motor weakness", codes + " motor-weakness"),
                        new Fact(
                                "NSAID, Pregabalin, Tramadol, Physiotherapy",
                                "case||case-treatments|nsaid pregabalin tramadol physiotherapy"),
                        new Fact("Pregabalin", "medication|pre|drug-pregabalin-change|taken"),
                        new Fact("unchanged", "medication|12w|drug-pregabalin-change|unchanged"),
                        new Fact("Tramadol", "medication|pre|drug-tramadol-change|taken"),
                        new Fact("stopped", "medication|12w|drug-tramadol-change|stopped"),
                        new Fact("Foot dorsiflexion, left", "examination|pre|exam-foot-dorsiflexion-left|mrc-4"),
                        new Fact("Toe dorsiflexion, left", "examination|pre|exam-toe-dorsiflexion-left|mrc-4"),
                        new Fact("Eversion, left", "examination|pre|exam-eversion-left|mrc-4"),
                        new Fact("Depressed", "examination|pre|exam-ankle-jerk-left|jerk-depressed"),
                        new Fact(
                                "No gain in muscle strength or ankle jerk.",
                                "examination|12w|exam-note|No gain in muscle strength or ankle jerk."));
            case 2 ->
                List.of(
                        new Fact("75 y", "procedure||age|75"),
                        new Fact("28.9", "procedure||bmi|28.9"),
                        new Fact("left", "procedure||side|left"),
                        new Fact("10", "procedure||symptom_months|10"),
                        new Fact("diclofenac 75 mg/3 mL", "case||case-cause-drug|diclofenac 75 mg/3 mL"),
                        new Fact("a lay person", "case||case-cause-giver|a lay person"),
                        new Fact(signs, codes),
                        new Fact(
                                "NSAID, Gabapentin, Oxycodone, Physiotherapy",
                                "case||case-treatments|nsaid gabapentin oxycodone physiotherapy"),
                        new Fact("Oxycodone", "medication|pre|drug-oxycodone-change|taken"),
                        new Fact("unchanged", "medication|12w|drug-oxycodone-change|unchanged"),
                        new Fact("unchanged", "medication|12w|drug-gabapentin-change|unchanged"),
                        new Fact("No motor deficit.", "examination|pre|exam-note|No motor deficit."),
                        new Fact("Spinal cord stimulation", "next||next-steps|next-scs"));
            default ->
                List.of(
                        new Fact("56 y", "procedure||age|56"),
                        new Fact("29.7", "procedure||bmi|29.7"),
                        new Fact("right", "procedure||side|right"),
                        new Fact("5", "procedure||symptom_months|5"),
                        new Fact(
                                "dexketoprofen trometamol 50 mg/2 mL",
                                "case||case-cause-drug|dexketoprofen trometamol 50 mg/2 mL"),
                        new Fact(signs + ", Motor weakness", codes + " motor-weakness"),
                        new Fact("Gabapentin", "medication|pre|drug-gabapentin-change|taken"),
                        new Fact("stopped", "medication|12w|drug-gabapentin-change|stopped"),
                        new Fact("NSAID, Gabapentin", "case||case-treatments|nsaid gabapentin"),
                        new Fact("MRI of hip or pelvis", "case||case-imaging|lumbar-mri hip-mri"),
                        new Fact(
                                "thick sciatic nerve, raised T2 signal",
                                "case||case-imaging-note|Lumbar MRI to exclude root compression. Hip MRI with contrast:"
                                        + " thick sciatic nerve, raised T2 signal."),
                        new Fact("Foot dorsiflexion, right", "examination|pre|exam-foot-dorsiflexion-right|mrc-2"),
                        new Fact("Toe dorsiflexion, right", "examination|pre|exam-toe-dorsiflexion-right|mrc-2"),
                        new Fact("Eversion, right", "examination|pre|exam-eversion-right|mrc-3"),
                        new Fact("Depressed", "examination|pre|exam-ankle-jerk-right|jerk-depressed"),
                        new Fact("Foot-drop splint used", "examination|pre|exam-splint|yes"));
        };
    }

    /** A fact as the screen writes it, and as the file keeps it: part, timepoint, field and value. */
    private record Fact(String screen, String file) {}

    private Set<String> onScreen(PatientRecord patient) throws Exception {
        Shell shell = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var theme = new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
            Shell made = new Studio(opened, TestProgram.rooms(), Locale.ENGLISH, theme).shell();
            theme.dress(new Scene(made, 1440, 900));
            made.showRecord(patient.patient().id(), null);
            made.applyCss();
            made.layout();
            return made;
        });
        return Stream.of("procedure", "medication", "examination", "adverse-events")
                .flatMap(tab -> texts(shell, tab).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Shell shell, String tab) {
        try {
            return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                ((ToggleButton) shell.lookup("#record-tab-" + tab)).fire();
                shell.applyCss();
                shell.layout();
                return shell.lookupAll(".label").stream()
                        .filter(Labeled.class::isInstance)
                        .map(label -> ((Labeled) label).getText())
                        .filter(text -> text != null)
                        .collect(Collectors.toSet());
            });
        } catch (Exception failed) {
            throw new AssertionError(tab, failed);
        }
    }

    private Set<String> inFile(PatientRecord patient) throws Exception {
        String code = patient.patient().code().value();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Written.of(opened.clinic(), FactTable::new))) {
            return rows.stream()
                    .filter(row -> row.getField("patient_id").equals(code))
                    .map(row -> String.join(
                            "|",
                            row.getField("part"),
                            row.getField("timepoint"),
                            row.getField("field"),
                            row.getField("value")))
                    .collect(Collectors.toSet());
        }
    }

    private PatientRecord patient(String code) {
        return opened.clinic().patients().records().stream()
                .filter(one -> one.patient().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
