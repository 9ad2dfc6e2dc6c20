package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.medication.Equivalent;
import org.paintrend.domain.medication.MedicationCourse;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.MedicationWords;
import org.paintrend.words.Words;

/** The clinic's own drugs and retired ones, on a real file: what was recorded with them is read and counted for good. */
class DrugsOfTheCatalogueTest extends OneProcedure {
    private static final Map<String, String> ARVELES =
            Map.of("en", "Arveles", "tr", "Arveles", "class", "nsaid", "unit", "mg", "named", "no");

    DrugsOfTheCatalogueTest() {
        super("2026-08-03");
    }

    @Test
    void anAddedDrugIsTakenAtOnceAndStaysAfterARestart() throws Exception {
        CatalogueEntry added = Desktop.saved(catalogue().add(Chapter.DRUGS, ARVELES));
        assertThat(added.id()).isEqualTo("arveles");
        assertThat(lines("nsaid")).endsWith("nsaid-other", "arveles");
        record("pre", Map.of("drug-arveles-change", "taken", "drug-arveles-dose", "25"));
        desktop.reopen();
        assertThat(entry("arveles").isOwn()).isTrue();
        assertThat(course().drugs()).singleElement().satisfies(intake -> {
            assertThat(intake.dose())
                    .hasValueSatisfying(dose -> assertThat(dose).isEqualByComparingTo("25"));
            assertThat(new MedicationWords(Words.in(Locale.ENGLISH)).name(intake))
                    .isEqualTo("Arveles");
        });
        assertThat(equivalents()).startsWith("NoOpioid");
        assertThat(new HistoryWords(Words.in(Locale.ENGLISH))
                        .details(desktop.clinic.history().of(patient.id()).getFirst()))
                .containsExactly("Arveles:\u00a0taken \u00b7 Arveles, dose:\u00a025\u00a0mg/day");
        record("3w", Map.of("drug-arveles-change", "reduced", "drug-arveles-dose", "12.5"));
        assertThat(Desktop.faults(saving("12w", Map.of("drug-arveles-change", "increased", "drug-arveles-dose", "12"))))
                .containsExactly("drug-arveles-dose NOT_ABOVE");
    }

    @Test
    void anOpioidOfTheClinicsOwnLeavesNoFigureUntilItIsStopped() {
        Desktop.saved(catalogue().add(Chapter.DRUGS, with(ARVELES, "en", "Pethidine", "class", "opioid")));
        record("pre", Map.of("drug-pethidine-change", "taken", "drug-pethidine-dose", "100"));
        record("3w", Map.of("drug-pethidine-change", "stopped"));
        assertThat(equivalents()).containsExactly("NotComputable", "NotRecorded", "NoOpioid", "NotRecorded");
    }

    @Test
    void aRetiredDrugIsReadComparedAndCountedAndNotTakenAnew() throws Exception {
        Sheet before = record("pre", Map.of("drug-tramadol-change", "taken", "drug-tramadol-dose", "200"));
        Desktop.saved(catalogue().retire(entry("tramadol")));
        desktop.reopen();
        assertThat(medicine("tramadol").isRetired()).isTrue();
        assertThat(equivalents()).startsWith("40");
        assertThat(Desktop.faults(saving("3w", Map.of("drug-tramadol-change", "reduced", "drug-tramadol-dose", "300"))))
                .containsExactly("drug-tramadol-dose NOT_BELOW");
        record("3w", Map.of("drug-tramadol-change", "reduced", "drug-tramadol-dose", "100"));
        record("12w", Map.of("drug-tramadol-change", "stopped"));
        assertThat(equivalents()).containsExactly("40", "NotRecorded", "20", "NoOpioid");
        Desktop.saved(desktop.clinic
                .sheets()
                .change(
                        before.id(),
                        before.version(),
                        form("pre", Map.of("drug-tramadol-change", "taken", "drug-tramadol-dose", "150")),
                        "asked again"));
        assertThat(equivalents()).startsWith("30");
        Procedure later = desktop.procedure(patient, "2026-08-20", "09:30");
        Map<String, String> anew = Map.of("drug-tramadol-change", "taken");
        assertThat(Desktop.faults(desktop.clinic.sheets().record(later.id(), form("pre", anew))))
                .containsExactly("drug-tramadol-change GONE");
        Desktop.saved(catalogue().bringBack(entry("tramadol")));
        Desktop.saved(desktop.clinic.sheets().record(later.id(), form("pre", anew)));
    }

    @Test
    void whatSomethingWasRecordedWithIsNotTakenBack() {
        Saving.Saved<CatalogueEntry> used = Desktop.done(catalogue().add(Chapter.DRUGS, ARVELES));
        Saving.Saved<CatalogueEntry> named = Desktop.done(catalogue()
                .add(Chapter.DRUGS, with(ARVELES, "en", "Another vitamin", "class", "other", "named", "yes")));
        Saving.Saved<CatalogueEntry> unused =
                Desktop.done(catalogue().add(Chapter.DRUGS, with(ARVELES, "en", "Arveles retard")));
        record(
                "pre",
                Map.of(
                        "drug-arveles-change", "taken",
                        "drug-another-vitamin-3-change", "taken",
                        "drug-another-vitamin-3-name", "B12"));
        assertThat(desktop.clinic.undo(used.change())).isInstanceOf(Saving.Stale.class);
        assertThat(desktop.clinic.undo(named.change()))
                .as("recorded in its third place")
                .isInstanceOf(Saving.Stale.class);
        Desktop.saved(desktop.clinic.undo(unused.change()));
        assertThat(catalogue().present().entry(Chapter.DRUGS, "arveles-retard")).isEmpty();
        Saving.Saved<CatalogueEntry> retired = Desktop.done(catalogue().retire(entry("arveles")));
        Desktop.saved(desktop.clinic.undo(retired.change()));
        assertThat(medicine("arveles").isRetired()).isFalse();
    }

    /** As after an upgrade that cannot read the clinic's line any more: what is not known is not counted as nothing. */
    @Test
    void aDrugTheCatalogueDoesNotKnowBlocksTheFigureOnlyWhileItIsTaken() throws Exception {
        Desktop.saved(catalogue().add(Chapter.DRUGS, with(ARVELES, "en", "Pethidine", "class", "opioid")));
        record(
                "pre",
                Map.of("drug-pethidine-change", "taken", "drug-tramadol-change", "taken", "drug-tramadol-dose", "200"));
        record("1h", Map.of("drug-tramadol-change", "unchanged", "drug-tramadol-dose", "200"));
        record(
                "3w",
                Map.of(
                        "drug-pethidine-change",
                        "stopped",
                        "drug-tramadol-change",
                        "reduced",
                        "drug-tramadol-dose",
                        "100"));
        record("12w", Map.of("drug-tramadol-change", "stopped"));
        List<String> known = equivalents();
        assertThat(known).containsExactly("NotComputable", "NotComputable", "20", "NoOpioid");
        Dump.run(
                desktop.file,
                "UPDATE catalogue_line SET cells = json_set(cells, '$.class', 'painkiller') WHERE line = 'pethidine'");
        desktop.reopen();
        assertThat(catalogue().present().formulary().medicine("pethidine")).isEmpty();
        assertThat(equivalents()).isEqualTo(known);
    }

    @Test
    void idsAreShortAndNoneIsThatOfAPlaceOfANamedDrug() {
        List<String> ids = new ArrayList<>();
        for (String name :
                List.of("Dexketoprofen trometamol film tablets", "NSAID other 2", "Tramadol", "Şurup %5", "…")) {
            ids.add(Desktop.saved(catalogue().add(Chapter.DRUGS, with(ARVELES, "en", name)))
                    .id());
            ids.add(Desktop.saved(catalogue().add(Chapter.DRUGS, with(ARVELES, "en", name, "named", "yes")))
                    .id());
        }
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(24));
        assertThat(ids.getFirst()).isEqualTo("dexketoprofen-trom");
        assertThat(ids).doesNotContain("nsaid-other-2");
        assertThat(catalogue().present().formulary().medicines())
                .extracting(Medicine::id)
                .doesNotHaveDuplicates();
        Desktop.saved(catalogue().add(Chapter.DRUGS, with(ARVELES, "id", "vitamin-3")));
        assertThat(Desktop.faults(catalogue().add(Chapter.DRUGS, with(ARVELES, "id", "vitamin", "named", "yes"))))
                .as("its third place is a drug already")
                .containsExactly("id TAKEN");
    }

    @ParameterizedTest
    @CsvSource({"class, opioid", "unit, µg/h", "unit, none", "named, yes"})
    void whatDecidesWhatDosesMeanStaysAsItWas(String column, String other) {
        CatalogueEntry own = Desktop.saved(catalogue().add(Chapter.DRUGS, ARVELES));
        for (CatalogueEntry line : List.of(own, entry("ibuprofen"))) {
            assertThat(Desktop.faults(catalogue().change(line, line.version(), with(line.cells(), column, other))))
                    .containsExactly(column + " LASTING");
        }
        CatalogueEntry worded =
                Desktop.saved(catalogue().change(own, own.version(), with(own.cells(), "tr", "Arveles 25")));
        assertThat(medicine("arveles").name().in("tr")).isEqualTo("Arveles 25");
        assertThat(catalogue().history(worded))
                .extracting(LineChange::kind)
                .containsExactly(LineChange.Kind.CHANGED, LineChange.Kind.ADDED);
    }

    @Test
    void oneDrugStaysOffered() {
        List<CatalogueEntry> all = catalogue().present().entries(Chapter.DRUGS);
        all.subList(1, all.size()).forEach(one -> Desktop.saved(catalogue().retire(one)));
        assertThat(Desktop.faults(catalogue().retire(all.getFirst()))).containsExactly("id LAST_ONE");
    }

    private Catalogue catalogue() {
        return desktop.clinic.catalogue();
    }

    private CatalogueEntry entry(String id) {
        return catalogue().present().entry(Chapter.DRUGS, id).orElseThrow();
    }

    private Medicine medicine(String id) {
        return catalogue().present().formulary().medicine(id).orElseThrow();
    }

    private List<String> lines(String kind) {
        return catalogue().present().entries(Chapter.DRUGS).stream()
                .filter(one -> one.cell("class").equals(kind))
                .map(CatalogueEntry::id)
                .toList();
    }

    private static Map<String, String> with(Map<String, String> cells, String... other) {
        Map<String, String> all = new HashMap<>(cells);
        for (int i = 0; i < other.length; i += 2) {
            all.put(other[i], other[i + 1]);
        }
        return all;
    }

    private List<String> equivalents() {
        return FollowUpPlan.standard().timepoints().stream()
                .map((Timepoint one) -> course().equivalent(one))
                .map(one -> one instanceof Equivalent.Sum sum
                        ? sum.mgADay().stripTrailingZeros().toPlainString()
                        : one.getClass().getSimpleName())
                .toList();
    }

    private MedicationCourse course() {
        return MedicationCourse.of(
                FollowUpPlan.standard(),
                catalogue().present().formulary(),
                procedure.id(),
                desktop.clinic.sheets().of(patient.id()));
    }

    private Sheet record(String timepoint, Map<String, String> typed) {
        return Desktop.saved(saving(timepoint, typed));
    }

    private Saving<Sheet> saving(String timepoint, Map<String, String> typed) {
        return desktop.clinic.sheets().record(procedure.id(), form(timepoint, typed));
    }

    private static SheetForm form(String timepoint, Map<String, String> typed) {
        return new SheetForm(SheetKind.MEDICATION, timepoint, typed);
    }
}
