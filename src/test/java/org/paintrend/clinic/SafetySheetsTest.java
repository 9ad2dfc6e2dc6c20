package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.safety.SafetyCase;
import org.paintrend.domain.safety.SafetyOutcome;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.Words;

/** The safety check of a procedure on a real file: what is refused, what is kept, what an override still passes. */
class SafetySheetsTest {
    private static final Map<String, String> PASSED = Map.of(
            "safety-allergy", "yes",
            "safety-consent", "no",
            "safety-override-stops", "allergy consent",
            "safety-override-clinician", "Dr Kaya",
            "safety-override-reason", "cannot wait");

    @TempDir
    private Path folder;

    private Desktop desktop;
    private Patient patient;
    private Procedure procedure;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
        patient = desktop.patient("A");
        procedure = Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-11-03", "14:00")));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "safety-warfarin-inr=0, safety-warfarin-inr OUT_OF_RANGE",
        "safety-warfarin-inr=20.5, safety-warfarin-inr OUT_OF_RANGE",
        "safety-steroids-number=0;safety-steroids-latest=2026-08-01, safety-steroids-latest CONTRADICTS",
        "safety-override-stops=allergy;safety-override-clinician=Dr Kaya, safety-override-reason REQUIRED",
        "safety-override-stops=allergy;safety-override-reason=urgent, safety-override-clinician REQUIRED",
        "safety-override-clinician=Dr Kaya;safety-override-reason=urgent, safety-override-stops REQUIRED",
        "safety-override-stops=diabetes, safety-override-stops NOT_ONE_OF",
        "safety-allergy=perhaps, safety-allergy NOT_ONE_OF",
    })
    void whatCannotBeIsNamed(String typed, String fault) {
        Map<String, String> values = new HashMap<>();
        Pattern.compile(";")
                .splitAsStream(typed)
                .forEach(one -> values.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1)));
        assertThat(Desktop.faults(desktop.clinic.sheets().record(procedure.id(), form(values))))
                .contains(fault);
    }

    @Test
    void aStopIsSavedAndStaysAStopUntilSomebodyPassesIt() {
        Sheet stopped = record(Map.of("safety-allergy", "yes"));
        assertThat(outcome(stopped)).isEqualTo(SafetyOutcome.Result.STOPPED);
        Map<String, String> answers = new HashMap<>(PASSED);
        desktop.clinic
                .catalogue()
                .safetyCheck()
                .questions()
                .forEach(question -> answers.putIfAbsent(
                        "safety-" + question.id(),
                        switch (question.safe()) {
                            case YES -> "yes";
                            case NO, LOW_INR -> "no";
                            case FEW_STEROIDS -> "";
                        }));
        answers.put("safety-steroids-number", "0");
        Sheet passed = change(stopped, answers);
        assertThat(outcome(passed)).isEqualTo(SafetyOutcome.Result.PASSED);
    }

    @Test
    void theHistorySaysWhatWasAskedAndWhoWentOn() {
        record(PASSED);
        var english = new HistoryWords(Words.in(Locale.ENGLISH));
        var entry = desktop.clinic.history().of(patient.id()).getFirst();
        assertThat(english.headline(entry)).startsWith("Safety check recorded");
        assertThat(english.details(entry))
                .singleElement()
                .asString()
                .contains(
                        "Written consent there:\u00a0No",
                        "Clinician who decides:\u00a0Dr Kaya",
                        "Reason to go on:\u00a0cannot wait");
    }

    private SafetyOutcome.Result outcome(Sheet sheet) {
        Episode episode = desktop.clinic
                .patients()
                .record(patient.id())
                .orElseThrow()
                .episodes()
                .getLast();
        return new SafetyCase(desktop.clinic.catalogue().safetyCheck(), patient, episode)
                .outcome(sheet.values())
                .result();
    }

    private Sheet record(Map<String, String> values) {
        return Desktop.saved(desktop.clinic.sheets().record(procedure.id(), form(values)));
    }

    private Sheet change(Sheet sheet, Map<String, String> values) {
        return Desktop.saved(desktop.clinic.sheets().change(sheet.id(), sheet.version(), form(values), "asked again"));
    }

    private static SheetForm form(Map<String, String> values) {
        return new SheetForm(SheetKind.SAFETY, null, values);
    }
}
