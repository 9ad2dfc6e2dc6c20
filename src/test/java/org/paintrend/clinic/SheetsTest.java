package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.Words;

/** Sheets of procedures on a real file: recorded, changed, voided, taken back, carried along, and told. */
class SheetsTest extends OneProcedure {
    SheetsTest() {
        super("2026-11-02");
    }

    @Test
    void everythingIsThereAgainAfterReopening() throws Exception {
        Sheet saved = record(
                SheetKind.CASE,
                null,
                Map.of(
                        "case-height", " 172 ",
                        "case-weight", "70.50",
                        "case-cause", "intramuscular-injection",
                        "case-signs", "numbness burning",
                        "case-imaging-note", "Thick sciatic nerve.\nRaised T2 signal."));
        assertThat(saved.values())
                .isEqualTo(Map.of(
                        "case-height", "172",
                        "case-weight", "70.5",
                        "case-cause", "intramuscular-injection",
                        "case-signs", "burning numbness",
                        "case-imaging-note", "Thick sciatic nerve.\nRaised T2 signal."));
        assertThat(saved.at()).hasToString("2026-11-03T09:00:00Z");
        assertThat(saved.recordedBy()).isEqualTo("Dr Kaya");
        desktop.reopen();
        assertThat(of(patient)).containsExactly(saved);
    }

    @ParameterizedTest
    @CsvSource({
        "CASE, case-height, 49, OUT_OF_RANGE",
        "CASE, case-height, 1.234, NOT_DECIMAL",
        "CASE, case-cause, bad-luck, NOT_ONE_OF",
        "CASE, case-signs, burning bad-luck, NOT_ONE_OF",
        "CASE, case-shoe-size, 43, GONE",
        "CASE, case-build, tall, GONE",
        "TECHNIQUE, technique-gauge, 22.5, NOT_WHOLE",
        "TECHNIQUE, technique-contrast, maybe, NOT_ONE_OF",
        "TECHNIQUE, technique-particulate, yes, GONE",
        "NEXT, next-decided, 31.02.2026, NOT_A_DATE",
        "ADVERSE_EVENT, event-onset-time, 25:00, NOT_A_TIME",
    })
    void whatIsWrongIsNamedAndNothingIsSaved(SheetKind kind, String field, String typed, Problem problem)
            throws SQLException {
        List<String> before = Dump.of(desktop.file);
        Saving<Sheet> saving = sheets().record(procedure.id(), new SheetForm(kind, null, Map.of(field, typed)));
        assertThat(Desktop.faults(saving)).contains(field + " " + problem);
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void theTimeItWasRecordedIsCutToTheMinute() {
        desktop.clock.set("2026-11-03T09:00:37.250Z");
        Sheet saved = record(SheetKind.CASE, null, Map.of("case-height", "172"));
        assertThat(saved.at()).hasToString("2026-11-03T09:00:00Z");
    }

    @Test
    void anAdverseEventHasHappened() {
        Map<String, String> tomorrow = new HashMap<>(event("headache"));
        tomorrow.put("event-onset", "2026-11-04");
        assertThat(Desktop.faults(
                        sheets().record(procedure.id(), new SheetForm(SheetKind.ADVERSE_EVENT, null, tomorrow))))
                .containsExactly("event-onset IN_FUTURE");
    }

    @Test
    void anAdverseEventBeginsWithItsProcedureAndIsOverAfterThat() {
        Map<String, String> typed = new HashMap<>(event("headache"));
        typed.put("event-onset", "2026-11-01");
        typed.put("event-ended", "2026-10-31");
        var early = new SheetForm(SheetKind.ADVERSE_EVENT, null, Map.copyOf(typed));
        assertThat(Desktop.faults(sheets().record(procedure.id(), early)))
                .containsExactly("event-onset CONTRADICTS", "event-ended CONTRADICTS");
        typed.put("event-onset", "2026-11-02");
        typed.put("event-ended", "2026-11-01");
        var backwards = new SheetForm(SheetKind.ADVERSE_EVENT, null, Map.copyOf(typed));
        assertThat(((Saving.Refused<Sheet>) sheets().record(procedure.id(), backwards)).faults())
                .containsExactly(Fault.of("event-ended", "2026-11-01", Problem.CONTRADICTS, "onset 2026-11-02"));
        typed.put("event-ended", "2026-11-02");
        record(SheetKind.ADVERSE_EVENT, null, typed);
        ProcedureForm later = Desktop.procedureForm(ProcedureStatus.DONE, "2026-11-03", "09:30");
        assertThat(Desktop.faults(desktop.clinic.procedures().change(procedure.id(), 1, later, "typed wrong")))
                .containsExactly("date CONTRADICTS");
    }

    @Test
    void noneIsTickedAlone() {
        Map<String, String> typed = new HashMap<>(event("headache"));
        typed.put("event-action", "action-none action-drug");
        assertThat(Desktop.faults(sheets().record(procedure.id(), new SheetForm(SheetKind.ADVERSE_EVENT, null, typed))))
                .containsExactly("event-action CONTRADICTS");
        typed.put("event-action", "action-none");
        record(SheetKind.ADVERSE_EVENT, null, typed);
    }

    @Test
    void anEmptySheetRecordsNothing() {
        assertThat(Desktop.faults(sheets().record(
                                procedure.id(), new SheetForm(SheetKind.GOING_HOME, null, Map.of("home-note", "  ")))))
                .containsExactly("home-pain NOTHING_ENTERED");
    }

    @Test
    void anAdverseEventNeedsItsKindOnsetSeverityAndRelation() {
        assertThat(Desktop.faults(sheets().record(
                                procedure.id(),
                                new SheetForm(SheetKind.ADVERSE_EVENT, null, Map.of("event-note", "felt faint")))))
                .containsExactly(
                        "event-kind REQUIRED",
                        "event-onset REQUIRED",
                        "event-severity REQUIRED",
                        "event-relation REQUIRED");
    }

    @Test
    void onlyOneOfAKindButAnyNumberOfAdverseEvents() {
        record(SheetKind.CASE, null, Map.of("case-height", "172"));
        assertThat(Desktop.faults(sheets().record(
                                procedure.id(), new SheetForm(SheetKind.CASE, null, Map.of("case-height", "173")))))
                .containsExactly("timepoint RECORDED_ALREADY");
        record(SheetKind.EXAMINATION, "pre", Map.of("exam-splint", "yes"));
        record(SheetKind.EXAMINATION, "3w", Map.of("exam-splint", "no"));
        assertThat(Desktop.faults(sheets().record(
                                procedure.id(),
                                new SheetForm(SheetKind.EXAMINATION, "3w", Map.of("exam-splint", "yes")))))
                .containsExactly("timepoint RECORDED_ALREADY");
        record(SheetKind.ADVERSE_EVENT, null, event("headache"));
        record(SheetKind.ADVERSE_EVENT, null, event("syncope"));
        assertThat(of(patient)).hasSize(5);
    }

    @Test
    void aTimepointIsOneOfThePlanAndOnlyWhereItBelongs() {
        assertThat(refused(SheetKind.EXAMINATION, null)).containsExactly("timepoint REQUIRED");
        assertThat(refused(SheetKind.EXAMINATION, "6m")).containsExactly("timepoint NOT_OF_PLAN");
        assertThat(Desktop.faults(sheets().record(
                                procedure.id(), new SheetForm(SheetKind.CASE, "pre", Map.of("case-height", "172")))))
                .containsExactly("timepoint NOT_OF_PLAN");
    }

    @Test
    void ofAPlannedProcedureOnlyWhatComesBeforeItIsRecorded() {
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-12-01", "")));
        Desktop.saved(sheets().record(
                        planned.id(), new SheetForm(SheetKind.EXAMINATION, "pre", Map.of("exam-splint", "yes"))));
        assertThat(Desktop.faults(sheets().record(
                                planned.id(),
                                new SheetForm(SheetKind.EXAMINATION, "3w", Map.of("exam-splint", "yes")))))
                .containsExactly("timepoint NOT_OF_PLAN");
        assertThat(Desktop.faults(sheets().record(
                                planned.id(), new SheetForm(SheetKind.GOING_HOME, null, Map.of("home-urine", "yes")))))
                .containsExactly("status NOT_ONE_OF");
    }

    @Test
    void aChangeNeedsAReasonKeepsWhenAndByWhomAndCanBeTakenBack() {
        Sheet saved = record(SheetKind.CASE, null, Map.of("case-height", "172", "case-cause", "injury"));
        SheetForm taller = new SheetForm(SheetKind.CASE, null, Map.of("case-height", "182"));
        assertThat(Desktop.faults(sheets().change(saved.id(), 1, taller, " ")))
                .containsExactly("reason REASON_REQUIRED");
        desktop.clock.set("2026-11-05T09:00:00Z");
        Saving.Saved<Sheet> changed = Desktop.done(sheets().change(saved.id(), 1, taller, "measured again"));
        assertThat(changed.value().values()).isEqualTo(Map.of("case-height", "182"));
        assertThat(changed.value().at()).isEqualTo(saved.at());
        assertThat(changed.value().version()).isEqualTo(2);
        Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(of(patient).getFirst().values()).isEqualTo(saved.values());
    }

    @Test
    void whatDidNotStandOnTheFormStays() {
        Sheet saved = record(SheetKind.CASE, null, Map.of("case-height", "172", "case-weight", "70.5"));
        Sheet changed = Desktop.saved(sheets().change(
                        saved.id(),
                        1,
                        new SheetForm(
                                SheetKind.CASE,
                                null,
                                Map.of("case-height", "182"),
                                Set.of("case-height", "case-cause")),
                        "measured again"));
        assertThat(changed.values()).isEqualTo(Map.of("case-height", "182", "case-weight", "70.5"));
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        Sheet saved = record(SheetKind.CASE, null, Map.of("case-height", "172"));
        Sheet theirs = Desktop.saved(sheets().change(
                        saved.id(), 1, new SheetForm(SheetKind.CASE, null, Map.of("case-height", "182")), "first"));
        SheetForm mine = new SheetForm(SheetKind.CASE, null, Map.of("case-height", "192"));
        assertThat(sheets().change(saved.id(), 1, mine, "second")).isEqualTo(new Saving.Stale<>(theirs));
        Desktop.saved(sheets().voidSheet(saved.id(), 2, "wrong patient"));
        assertThat(sheets().change(saved.id(), 3, mine, "third"))
                .isInstanceOfSatisfying(
                        Saving.Stale.class, stale -> assertThat(stale.voided()).isTrue());
    }

    @Test
    void itGoesWithItsProcedureAndIsHiddenWithIt() {
        record(SheetKind.CASE, null, Map.of("case-height", "172"));
        Patient right = desktop.patient("B");
        Desktop.saved(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        assertThat(of(patient)).isEmpty();
        assertThat(of(right)).hasSize(1);
        long change = Desktop.done(desktop.clinic.procedures().voidProcedure(procedure.id(), 2, "entered twice"))
                .change();
        assertThat(of(right)).isEmpty();
        Desktop.saved(desktop.clinic.undo(change));
        assertThat(of(right)).hasSize(1);
    }

    @Test
    void whatItWasBuiltOnIsNotTakenBackAndStaysDone() throws SQLException {
        Saving.Saved<Procedure> done = Desktop.done(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.DONE, "2026-11-01", "09:30")));
        Desktop.saved(sheets().record(
                        done.value().id(), new SheetForm(SheetKind.GOING_HOME, null, Map.of("home-urine", "yes"))));
        assertThat(desktop.clinic.undo(done.change())).isInstanceOf(Saving.Stale.class);
        assertThat(Desktop.faults(desktop.clinic
                        .procedures()
                        .change(
                                done.value().id(),
                                1,
                                Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-11-01", "09:30"),
                                "a slip")))
                .containsExactly("status CONTRADICTS");
    }

    @Test
    void anExaminationAfterTheProcedureKeepsItDone() {
        Map<SheetKind, Map<String, String>> followUps = Map.of(
                SheetKind.EXAMINATION, Map.of("exam-splint", "yes"),
                SheetKind.MEDICATION, Map.of("medication-none", "yes"));
        followUps.forEach((kind, values) -> {
            Procedure planned = Desktop.saved(desktop.clinic
                    .procedures()
                    .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-10-12", "09:30")));
            long change = Desktop.done(desktop.clinic
                            .procedures()
                            .done(planned.id(), 1, new ProcedureTimeForm("2026-10-12", "09:30", null)))
                    .change();
            Sheet baseline = Desktop.saved(sheets().record(planned.id(), new SheetForm(kind, "pre", values)));
            Sheet later = Desktop.saved(sheets().record(planned.id(), new SheetForm(kind, "3w", values)));
            assertThat(desktop.clinic.undo(change)).isInstanceOf(Saving.Stale.class);
            assertThat(Desktop.faults(plannedAfterAll(planned, 2))).containsExactly("status CONTRADICTS");
            long gone = Desktop.done(sheets().voidSheet(later.id(), 1, "another patient's"))
                    .change();
            long before = Desktop.done(sheets().voidSheet(baseline.id(), 1, "another patient's"))
                    .change();
            Desktop.saved(plannedAfterAll(planned, 2));
            assertThat(desktop.clinic.undo(gone)).isInstanceOf(Saving.Stale.class);
            Desktop.saved(desktop.clinic.undo(before));
        });
    }

    @Test
    void itIsNotBroughtBackToWhereAnotherStandsByNow() throws SQLException {
        for (String timepoint : List.of("pre", "1h")) {
            SheetForm form = new SheetForm(SheetKind.MEDICATION, timepoint, Map.of("medication-none", "yes"));
            Sheet first = Desktop.saved(sheets().record(procedure.id(), form));
            long change =
                    Desktop.done(sheets().voidSheet(first.id(), 1, "wrong")).change();
            Sheet second = Desktop.saved(sheets().record(procedure.id(), form));
            List<String> before = Dump.of(desktop.file);
            assertThat(desktop.clinic.undo(change)).isInstanceOf(Saving.Stale.class);
            assertThat(Dump.of(desktop.file)).isEqualTo(before);
            Desktop.saved(sheets().voidSheet(second.id(), 1, "wrong as well"));
            Desktop.saved(desktop.clinic.undo(change));
        }
        SheetForm event = new SheetForm(SheetKind.ADVERSE_EVENT, null, event("headache"));
        Sheet one = Desktop.saved(sheets().record(procedure.id(), event));
        long change = Desktop.done(sheets().voidSheet(one.id(), 1, "wrong")).change();
        Desktop.saved(sheets().record(procedure.id(), event));
        Desktop.saved(desktop.clinic.undo(change));
        assertThat(of(patient))
                .filteredOn(sheet -> sheet.kind() == SheetKind.ADVERSE_EVENT)
                .hasSize(2);
    }

    private Saving<Procedure> plannedAfterAll(Procedure done, long version) {
        return desktop.clinic
                .procedures()
                .change(
                        done.id(),
                        version,
                        Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-10-12", "09:30"),
                        "a slip");
    }

    @Test
    void itIsNotBroughtBackToAProcedureOrPatientThatIsGone() throws SQLException {
        Sheet saved = record(SheetKind.CASE, null, Map.of("case-height", "172"));
        long change =
                Desktop.done(sheets().voidSheet(saved.id(), 1, "entered twice")).change();
        Desktop.saved(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "entered twice"));
        assertThat(desktop.clinic.undo(change)).isInstanceOf(Saving.Stale.class);
        Desktop.saved(desktop.clinic.patients().voidPatient(patient.id(), 1, "registered twice"));
        List<String> before = Dump.of(desktop.file);
        assertThat(desktop.clinic.undo(change))
                .isEqualTo(new Saving.Refused<>(List.of(Fault.of("patient", "A", Problem.VOIDED))));
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void theHistoryTellsEachFieldByItsName() {
        Sheet saved = record(SheetKind.EXAMINATION, "3w", Map.of("exam-splint", "yes"));
        Desktop.saved(sheets().change(
                        saved.id(),
                        1,
                        new SheetForm(SheetKind.EXAMINATION, "3w", Map.of("exam-eversion-left", "mrc-4-minus")),
                        "seen again"));
        List<HistoryEntry> history = desktop.clinic.history().of(patient.id());
        var english = new HistoryWords(Words.in(Locale.ENGLISH));
        var turkish = new HistoryWords(Words.in(Locale.of("tr")));
        assertThat(english.headline(history.get(1)))
                .isEqualTo("Examination at\u00a03\u00a0weeks recorded (procedure of 2 Nov 2026)");
        assertThat(english.details(history.get(1))).containsExactly("Foot-drop splint used:\u00a0Yes");
        assertThat(english.details(history.getFirst()))
                .containsExactly(
                        "Eversion, left: not recorded\u00a0→ 4−", "Foot-drop splint used: Yes\u00a0→ not recorded");
        assertThat(turkish.headline(history.getFirst())).startsWith("Muayene 3.\u00a0haftada değiştirildi");
    }

    /** Whatever is answered comes back from the disk as it was, by every field that stands for itself. */
    @Test
    void everyFieldOfEverySheetKeepsWhatItTakes() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (SheetKind kind : SheetKind.values()) {
            SheetDesign design =
                    desktop.clinic.catalogue().present().sheets().get(kind).of(procedure.technique());
            Map<String, String> typed = new HashMap<>();
            for (SheetField field : design.fields()) {
                if (field.kind() != FieldKind.HEADING) {
                    typed.put(field.id(), any(field, random));
                }
            }
            if (kind == SheetKind.ADVERSE_EVENT) {
                typed.putAll(Map.of("event-onset", "2026-11-02", "event-ended", "2026-11-03"));
            }
            if (typed.isEmpty() || kind == SheetKind.MEDICATION) {
                continue;
            }
            Sheet saved = record(kind, kind.times().atTimepoint() ? "pre" : null, typed);
            assertThat(saved.values()).as("%s, seed %d", kind, seed).isEqualTo(typed);
        }
        List<Sheet> before = of(patient);
        desktop.reopen();
        assertThat(of(patient)).as("seed %d", seed).isEqualTo(before);
    }

    private static String any(SheetField field, Random random) {
        return switch (field.kind()) {
            case HEADING -> throw new IllegalArgumentException(field.id());
            case LINE -> "a line, " + random.nextInt(1000);
            case NOTE -> "ağrı\nand more " + random.nextInt(1000);
            case WHOLE, DECIMAL -> {
                SheetField.Range range = field.range().orElseThrow();
                // No INR is 0, and of no steroid injection there is no day.
                yield String.valueOf(random.nextInt(Math.max(1, range.lowest()), range.highest() + 1));
            }
            case DATE -> "2026-10-%02d".formatted(1 + random.nextInt(31));
            case TIME -> "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case ANSWER -> List.of("yes", "no", "unknown").get(random.nextInt(3));
            case CHOICE ->
                field.options().get(random.nextInt(field.options().size())).id();
            case TICKS ->
                String.join(
                        " ",
                        field.options().stream()
                                .filter(one -> !one.standsAlone())
                                .map(Option::id)
                                .filter(id ->
                                        id.equals(field.options().getLast().id()) || random.nextBoolean())
                                .toList());
        };
    }

    private List<String> refused(SheetKind kind, @Nullable String timepoint) {
        return Desktop.faults(
                sheets().record(procedure.id(), new SheetForm(kind, timepoint, Map.of("exam-splint", "yes"))));
    }

    private static Map<String, String> event(String kind) {
        return Map.of(
                "event-kind", kind,
                "event-onset", "2026-11-02",
                "event-severity", "mild",
                "event-relation", "related-possible");
    }

    private Sheets sheets() {
        return desktop.clinic.sheets();
    }

    private List<Sheet> of(Patient one) {
        return sheets().of(one.id());
    }

    private Sheet record(SheetKind kind, @Nullable String timepoint, Map<String, String> typed) {
        return Desktop.saved(sheets().record(procedure.id(), new SheetForm(kind, timepoint, typed)));
    }
}
