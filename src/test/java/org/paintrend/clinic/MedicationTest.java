package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.medication.Equivalent;
import org.paintrend.domain.medication.Intake;
import org.paintrend.domain.medication.MedicationCourse;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.Words;

/** What a patient takes, on a real file: recorded for a timepoint at once, compared with the one before, told. */
class MedicationTest extends OneProcedure {
    private static final Map<String, String> BASELINE = Map.of(
            "drug-tramadol-change", "taken",
            "drug-tramadol-dose", "200",
            "drug-pregabalin-change", "taken",
            "drug-pregabalin-dose", "300");

    MedicationTest() {
        super("2026-08-03");
    }

    @Test
    void aTimepointIsOneUnitOfWorkAndOneUndo() throws Exception {
        record("pre", BASELINE);
        Saving.Saved<Sheet> later = Desktop.done(saving(
                "12w",
                Map.of(
                        "drug-tramadol-change", "stopped",
                        "drug-pregabalin-change", "unchanged",
                        "drug-pregabalin-dose", "300")));
        assertThat(equivalents()).containsExactly("40", "NotRecorded", "NotRecorded", "NoOpioid");
        desktop.reopen();
        assertThat(equivalents()).containsExactly("40", "NotRecorded", "NotRecorded", "NoOpioid");
        Desktop.saved(desktop.clinic.undo(later.change()));
        assertThat(equivalents()).containsExactly("40", "NotRecorded", "NotRecorded", "NotRecorded");
    }

    @Test
    void nothingIsCarriedForward() {
        record("pre", BASELINE);
        record("3w", Map.of("drug-pregabalin-change", "unchanged"));
        assertThat(equivalents()).containsExactly("40", "NotRecorded", "NotComputable", "NotRecorded");
        assertThat(course().unanswered(timepoint("3w")))
                .extracting(Intake::medicine)
                .extracting(Medicine::id)
                .containsExactly("tramadol");
        assertThat(known("12w")).as("a dose nobody said at 3 weeks").containsExactly("pregabalin -", "tramadol 200");
    }

    @Test
    void whoTakesNothingIsNotWhoWasNotAsked() {
        record("pre", Map.of("medication-none", "yes"));
        assertThat(equivalents()).containsExactly("NoOpioid", "NotRecorded", "NotRecorded", "NotRecorded");
        assertThat(course().isRecordedBefore(timepoint("3w"))).isTrue();
        assertThat(known("3w")).isEmpty();
    }

    @Test
    void whatWasStoppedIsNotAskedForAgainUntilItIsAdded() {
        record("pre", BASELINE);
        record("3w", Map.of("medication-none", "yes", "drug-tramadol-change", "stopped"));
        assertThat(known("12w")).isEmpty();
        record("12w", Map.of("drug-tramadol-change", "added", "drug-tramadol-dose", "50"));
        assertThat(equivalents()).containsExactly("40", "NotRecorded", "NoOpioid", "10");
    }

    @Test
    void ofDrugsNamedInWordsEachNameIsOne() {
        record("pre", Map.of("drug-opioid-other-change", "taken", "drug-opioid-other-name", "pethidine"));
        record("3w", Map.of("drug-opioid-other-change", "stopped", "drug-opioid-other-name", "Pethidine"));
        record("12w", Map.of("drug-opioid-other-change", "added", "drug-opioid-other-name", "tilidine"));
        assertThat(course().drugs()).extracting(Intake::name).containsExactly("pethidine", "tilidine");
        assertThat(equivalents()).containsExactly("NotComputable", "NotRecorded", "NoOpioid", "NotComputable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pre | drug-tramadol-change=reduced                                 | drug-tramadol-change NOT_ONE_OF",
                "pre | drug-tramadol-dose=200                                       | drug-tramadol-change REQUIRED",
                "pre | drug-lidocaine-patch-note=at night                           | drug-lidocaine-patch-change REQUIRED",
                "pre | drug-drug-other-change=taken                                 | drug-drug-other-name REQUIRED",
                "pre | medication-none=no                                           | medication-none NOT_ONE_OF",
                "pre | medication-none=yes;drug-tramadol-change=taken               | drug-tramadol-change CONTRADICTS",
                "pre | drug-tramadol-change=taken;drug-tramadol-dose=0              | drug-tramadol-dose NOT_ABOVE",
                "pre | drug-aspirin-change=taken                                    | drug-aspirin-change GONE",
                "12w | drug-tramadol-change=paused                                  | drug-tramadol-change NOT_ONE_OF",
                "12w | drug-tramadol-change=stopped;drug-tramadol-dose=200          | drug-tramadol-dose CONTRADICTS",
                "12w | drug-tramadol-change=reduced;drug-tramadol-dose=200          | drug-tramadol-dose NOT_BELOW",
                "12w | drug-tramadol-change=increased;drug-tramadol-dose=200        | drug-tramadol-dose NOT_ABOVE",
                "12w | drug-tramadol-change=unchanged;drug-tramadol-dose=150        | drug-tramadol-dose CONTRADICTS",
            })
    void whatCannotBeIsNamedAndNothingIsSaved(String timepoint, String typed, String fault) throws Exception {
        if (!timepoint.equals("pre")) {
            record("pre", BASELINE);
        }
        List<String> before = Dump.of(desktop.file);
        Map<String, String> values = new HashMap<>();
        for (String one : typed.split(";", -1)) {
            values.put(one.split("=", -1)[0], one.split("=", -1)[1]);
        }
        assertThat(Desktop.faults(saving(timepoint, values))).containsExactly(fault);
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void theHistoryTellsOfDrugsByTheirNames() {
        Sheet saved = record("pre", Map.of("drug-tramadol-change", "taken", "drug-tramadol-dose", "200"));
        Desktop.saved(desktop.clinic
                .sheets()
                .change(
                        saved.id(),
                        1,
                        new SheetForm(
                                SheetKind.MEDICATION,
                                "pre",
                                Map.of(
                                        "drug-tramadol-change", "taken",
                                        "drug-tramadol-dose", "100",
                                        "drug-tramadol-needed", "yes")),
                        "asked again"));
        List<HistoryEntry> history = desktop.clinic.history().of(patient.id());
        var english = new HistoryWords(Words.in(Locale.ENGLISH));
        var turkish = new HistoryWords(Words.in(Locale.of("tr")));
        assertThat(english.headline(history.get(1)))
                .isEqualTo("Medication before\u00a0the\u00a0procedure recorded (procedure of 3 Aug 2026)");
        assertThat(english.details(history.get(1)))
                .containsExactly("Tramadol:\u00a0taken \u00b7 Tramadol, dose:\u00a0200\u00a0mg/day");
        assertThat(english.details(history.getFirst()))
                .containsExactly(
                        "Tramadol, dose: 200\u00a0mg/day\u00a0→ 100\u00a0mg/day",
                        "Tramadol, as needed: not recorded\u00a0→ Yes");
        assertThat(turkish.details(history.getFirst()).getFirst())
                .isEqualTo("Tramadol, doz: 200\u00a0mg/gün\u00a0→ 100\u00a0mg/gün");
    }

    /** Whatever is recorded of any drugs at baseline comes back from the disk as it was. */
    @Test
    void everyMixtureOfDrugsComesBackAsItWas() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        List<Medicine> medicines =
                desktop.clinic.catalogue().present().formulary().medicines();
        List<Map<String, String>> kept = new ArrayList<>();
        for (int day = 4; day < 24; day++) {
            Procedure one = desktop.procedure(patient, "2026-08-%02d".formatted(day), "09:30");
            Map<String, String> typed = any(medicines, random);
            Desktop.saved(desktop.clinic.sheets().record(one.id(), new SheetForm(SheetKind.MEDICATION, "pre", typed)));
            kept.add(typed);
        }
        desktop.reopen();
        assertThat(desktop.clinic.sheets().of(patient.id()))
                .as("seed %d", seed)
                .extracting(Sheet::values)
                .isEqualTo(kept);
    }

    private static Map<String, String> any(List<Medicine> medicines, Random random) {
        Map<String, String> typed = new HashMap<>();
        for (Medicine one : medicines) {
            if (random.nextInt(5) == 0) {
                typed.put("drug-" + one.id() + "-change", "taken");
                if (one.isNamed()) {
                    typed.put("drug-" + one.id() + "-name", "ilaç " + random.nextInt(9));
                }
                if (one.unit().isPresent() && random.nextBoolean()) {
                    typed.put("drug-" + one.id() + "-dose", String.valueOf(1 + random.nextInt(900)));
                }
            }
        }
        if (typed.isEmpty()) {
            typed.put("medication-none", "yes");
        }
        return typed;
    }

    private List<String> known(String timepoint) {
        return course().before(timepoint(timepoint)).stream()
                .map(one -> one.intake().medicine().id() + " "
                        + one.intake().dose().map(String::valueOf).orElse("-"))
                .toList();
    }

    private List<String> equivalents() {
        return FollowUpPlan.standard().timepoints().stream()
                .map(course()::equivalent)
                .map(one -> one instanceof Equivalent.Sum sum
                        ? sum.mgADay().stripTrailingZeros().toPlainString()
                        : one.getClass().getSimpleName())
                .toList();
    }

    private MedicationCourse course() {
        return MedicationCourse.of(
                FollowUpPlan.standard(),
                desktop.clinic.catalogue().present().formulary(),
                procedure.id(),
                desktop.clinic.sheets().of(patient.id()));
    }

    private static Timepoint timepoint(String id) {
        return FollowUpPlan.standard().timepoint(id).orElseThrow();
    }

    private Sheet record(String timepoint, Map<String, String> typed) {
        return Desktop.saved(saving(timepoint, typed));
    }

    private Saving<Sheet> saving(String timepoint, Map<String, String> typed) {
        return desktop.clinic.sheets().record(procedure.id(), new SheetForm(SheetKind.MEDICATION, timepoint, typed));
    }
}
