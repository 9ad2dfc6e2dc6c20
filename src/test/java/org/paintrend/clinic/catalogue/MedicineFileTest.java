package org.paintrend.clinic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.medication.DoseUnit;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineClass;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.store.CatalogueRow;

/** The drugs and the morphine equivalents that come with the program, and what their files may not say. */
class MedicineFileTest {
    private static final String DRUGS = "id,class,unit,named,source,en,tr\n";
    private static final String FACTORS = "id,table,version,factor,unit,source\n";
    private static final String GOOD = "tramadol,opioid,mg,no,clinic,Tramadol,Tramadol\n";
    private static final int LONGEST_FIELD = 40;

    private final ClinicCatalogue shipped = new ClinicCatalogue(List.of());
    private final Formulary formulary = shipped.formulary();
    private final SheetDesign design = shipped.sheets().get(SheetKind.MEDICATION);

    /** The conversion factors of the CDC guideline of 2022, typed in a second time. */
    @ParameterizedTest
    @CsvSource({
        "codeine, 0.15, MG_A_DAY",
        "fentanyl-patch, 2.4, MICROGRAMS_AN_HOUR",
        "hydrocodone, 1, MG_A_DAY",
        "hydromorphone, 5, MG_A_DAY",
        "methadone, 4.7, MG_A_DAY",
        "morphine, 1, MG_A_DAY",
        "oxycodone, 1.5, MG_A_DAY",
        "oxymorphone, 3, MG_A_DAY",
        "tapentadol, 0.4, MG_A_DAY",
        "tramadol, 0.2, MG_A_DAY",
    })
    void theTableIsThatOfTheGuideline(String id, String factor, DoseUnit unit) {
        Medicine opioid = formulary.medicine(id).orElseThrow();
        assertThat(formulary.table().factor(opioid).orElseThrow()).isEqualByComparingTo(factor);
        assertThat(opioid.unit()).contains(unit);
        assertThat(formulary.table().name()).isEqualTo("CDC 2022");
        assertThat(formulary.table().factors()).hasSize(10);
    }

    @Test
    void whatTheGuidelineLeavesOutHasNoFactor() {
        assertThat(formulary.medicines())
                .filteredOn(
                        one -> one.isOpioid() && formulary.table().factor(one).isEmpty())
                .extracting(Medicine::kin)
                .containsOnly("buprenorphine-patch", "buprenorphine-tablet", "opioid-other");
    }

    @Test
    void everyClassHasADrugInBothLanguages() {
        assertThat(formulary.medicines()).extracting(Medicine::kind).contains(MedicineClass.values());
        assertThat(formulary.medicines())
                .allSatisfy(one -> assertThat(one.name().byLanguage()).containsOnlyKeys("en", "tr"));
    }

    @Test
    void everyDrugHasItsFieldsOnTheSheetAndTheirNamesFitTheDatabase() {
        assertThat(formulary.medicines()).allSatisfy(one -> {
            SheetField change = field(one, MedicationFields.CHANGE);
            assertThat(change.options()).hasSize(6);
            assertThat(change.name()).isEqualTo(one.name());
            assertThat(design.field(MedicationFields.id(one, MedicationFields.DOSE))
                            .isPresent())
                    .isEqualTo(one.unit().isPresent());
            assertThat(design.field(MedicationFields.id(one, MedicationFields.NAME))
                            .isPresent())
                    .isEqualTo(one.isNamed());
        });
        assertThat(design.field(MedicationFields.NONE).orElseThrow().kind()).isEqualTo(FieldKind.YES_NO);
        assertThat(design.fields())
                .extracting(SheetField::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(LONGEST_FIELD));
        Medicine patch = formulary.medicine("fentanyl-patch").orElseThrow();
        assertThat(field(patch, MedicationFields.DOSE).name().byLanguage())
                .isEqualTo(Map.of("en", "Fentanyl patch, dose", "tr", "Fentanil flaster, doz"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,painkiller,mg,no,clinic,A,A | class",
                "a,opioid,drops,no,clinic,A,A | unit",
                "a,opioid,,no,clinic,A,A | unit",
                "a,opioid,mg,perhaps,clinic,A,A | named",
                "a,opioid,mg,no,hearsay,A,A | source",
                "a,opioid,mg,no,clinic,,A | en",
                "a-name-that-is-longer-than-24,opioid,mg,no,clinic,A,A | id",
            })
    void whatADrugMayNotSayIsNamed(String line, String column) {
        assertThat(broken(() -> drugs(line + "\n"))).isEqualTo(List.of(column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codeine,T,1,0.15,mg,clinic | id",
                "pregabalin,T,1,0.15,mg,clinic | id",
                "tramadol,T,1,0,mg,clinic | factor",
                "tramadol,T,1,,mg,clinic | factor",
                "tramadol,T,1,0.2,µg/h,clinic | unit",
                "tramadol,,1,0.2,mg,clinic | table",
                "tramadol,T,,0.2,mg,clinic | version",
            })
    void whatAFactorMayNotSayIsNamed(String line, String column) {
        List<Medicine> medicines = drugs(GOOD + "pregabalin,anticonvulsant,mg,no,clinic,Pregabalin,Pregabalin\n");
        assertThat(broken(() -> EquivalentsFile.table(medicines, "factors.csv", FACTORS + line + "\n")))
                .contains(column);
    }

    @Test
    void aTableHasOneNameAndOneVersion() {
        List<Medicine> medicines = drugs(GOOD + "codeine,opioid,mg,no,clinic,Codeine,Kodein\n");
        assertThat(broken(() -> EquivalentsFile.table(
                        medicines,
                        "factors.csv",
                        FACTORS + "tramadol,T,1,0.2,mg,clinic\ncodeine,T,2,0.15,mg,clinic\n")))
                .containsExactly("table");
    }

    @Test
    void theWordsThatAreCountedByAreAllThereAndNoOther() {
        var few = new SheetFile.Choices();
        few.offered.add(new Option("taken", new Wording(Map.of("en", "taken"))));
        String header = "id,sheet,kind,width,need,lowest,highest,unit,options,procedures,source,en,tr\n";
        assertThat(broken(() -> CatalogueFile.read(
                        "fields.csv",
                        header + "medication-change,medication,choice,full,optional,,,,few,all,clinic,A,A\n",
                        Chapter.FIELDS.names(),
                        new SheetFile(Map.of("few", few))::field)))
                .containsExactly("options");
    }

    /** The places of "another NSAID" are ids of records already; a line that would take one gives way. */
    @ParameterizedTest
    @CsvSource({"nsaid-other-2, no", "nsaid-other-4, yes"})
    void aDrugHasNoIdThatAPlaceOfANamedOneHas(String id, String named) {
        CatalogueRow row = own(id, "nsaid", "mg", named);
        assertThat(broken(() -> new ClinicCatalogue(List.of(row)))).containsExactly("id");
        ClinicCatalogue readable = ClinicCatalogue.readable(List.of(row));
        assertThat(readable.entry(Chapter.DRUGS, id)).isEmpty();
        assertThat(readable.formulary()).isEqualTo(formulary);
    }

    @Test
    void anOpioidOfTheClinicsOwnIsOutsideTheTable() {
        Formulary own = new ClinicCatalogue(List.of(own("pethidine", "opioid", "mg", "no"))).formulary();
        assertThat(own.table()).isEqualTo(formulary.table());
        assertThat(own.table().factor(own.medicine("pethidine").orElseThrow())).isEmpty();
    }

    /** As after an upgrade that brings a drug under an id a clinic gave to something else. */
    @ParameterizedTest
    @CsvSource({"opioid, µg/h", "nsaid, mg", "opioid, none"})
    void whatIsNotTheTablesDrugHasNotItsFactor(String kind, String unit) {
        Formulary other = new ClinicCatalogue(List.of(own("tramadol", kind, unit, "no"))).formulary();
        assertThat(other.table().factors()).hasSize(9).doesNotContainKey("tramadol");
        Formulary same = new ClinicCatalogue(List.of(own("tramadol", "opioid", "mg", "no"))).formulary();
        assertThat(same.table()).isEqualTo(formulary.table());
    }

    @Test
    void aRetiredDrugIsMarkedKeepsItsFieldsAndItsFactor() {
        var row = new CatalogueRow(1, "drugs", "opioid-other", null, null, true, 1);
        var tramadol = new CatalogueRow(2, "drugs", "tramadol", null, null, true, 1);
        ClinicCatalogue catalogue = new ClinicCatalogue(List.of(row, tramadol));
        assertThat(catalogue.formulary().medicines())
                .filteredOn(Medicine::isRetired)
                .extracting(Medicine::id)
                .containsExactly("tramadol", "opioid-other", "opioid-other-2", "opioid-other-3", "opioid-other-4");
        assertThat(catalogue.formulary().table()).isEqualTo(formulary.table());
        assertThat(catalogue.sheets().get(SheetKind.MEDICATION).fields()).isEqualTo(design.fields());
    }

    @Test
    void whatTheProgramReadsByItselfCannotBeRetired() {
        for (String field : List.of("medication-change", "medication-dose", "safety-note")) {
            var row = new CatalogueRow(1, "sheet-fields", field, null, null, true, 1);
            BrokenCatalogue broken =
                    catchThrowableOfType(BrokenCatalogue.class, () -> new ClinicCatalogue(List.of(row)));
            assertThat(broken).as(field).isNotNull();
            assertThat(broken.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.fault().problem()).isEqualTo(Problem.NEEDED);
                assertThat(fault.fault().value()).isEqualTo(field);
            });
        }
    }

    private static CatalogueRow own(String id, String kind, String unit, String named) {
        Map<String, String> cells =
                Map.of("id", id, "class", kind, "unit", unit, "named", named, "source", "clinic", "en", "A", "tr", "B");
        return new CatalogueRow(1, "drugs", id, cells, null, false, 1);
    }

    private static List<Medicine> drugs(String lines) {
        return CatalogueFile.read(
                "drugs.csv", DRUGS + lines, Chapter.DRUGS.names(), line -> MedicineFile.medicine(line, id -> false));
    }

    private SheetField field(Medicine medicine, String asked) {
        return design.field(MedicationFields.id(medicine, asked)).orElseThrow();
    }

    private static List<String> broken(ThrowingCallable reading) {
        BrokenCatalogue broken = catchThrowableOfType(BrokenCatalogue.class, reading);
        assertThat(broken).isNotNull();
        return broken.faults().stream().map(fault -> fault.fault().field()).toList();
    }
}
