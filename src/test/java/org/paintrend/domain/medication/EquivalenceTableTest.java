package org.paintrend.domain.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.medication.Equivalent.Gap;

/** What the opioids of a timepoint come to, and everything that stands in the way of a sum. */
class EquivalenceTableTest {
    private static final Medicine TRAMADOL = opioid("tramadol", DoseUnit.MG_A_DAY);
    private static final Medicine OXYCODONE = opioid("oxycodone", DoseUnit.MG_A_DAY);
    private static final Medicine CODEINE = opioid("codeine", DoseUnit.MG_A_DAY);
    private static final Medicine FENTANYL = opioid("fentanyl-patch", DoseUnit.MICROGRAMS_AN_HOUR);
    private static final Medicine BUPRENORPHINE = opioid("buprenorphine-patch", DoseUnit.MICROGRAMS_AN_HOUR);
    private static final Medicine PREGABALIN = new Medicine(
            "pregabalin",
            "pregabalin",
            MedicineClass.ANTICONVULSANT,
            Optional.of(DoseUnit.MG_A_DAY),
            false,
            false,
            new Wording(Map.of("en", "Pregabalin")));

    private final EquivalenceTable table = new EquivalenceTable(
            "Table",
            "1",
            Map.of(
                    "tramadol", new BigDecimal("0.2"),
                    "oxycodone", new BigDecimal("1.5"),
                    "codeine", new BigDecimal("0.15"),
                    "fentanyl-patch", new BigDecimal("2.4")));

    @ParameterizedTest
    @CsvSource({
        "tramadol, 200, 40",
        "oxycodone, 20, 30",
        "fentanyl-patch, 12.5, 30",
        "codeine, 30.25, 4.5375",
    })
    void aDoseIsMultipliedByItsFactorExactly(String id, String dose, String expected) {
        assertThat(mg(of(taken(opioid(id, DoseUnit.MG_A_DAY), dose)))).isEqualByComparingTo(expected);
    }

    @Test
    void severalAreAddedUpAndWhatIsNoOpioidIsPassedOver() {
        Equivalent sum = of(taken(TRAMADOL, "150"), taken(PREGABALIN, "300"), taken(FENTANYL, "25"));
        assertThat(mg(sum)).isEqualByComparingTo("90");
        assertThat(((Equivalent.Sum) sum).parts())
                .extracting(part -> part.intake().medicine().id() + " "
                        + part.mgADay().stripTrailingZeros().toPlainString())
                .containsExactly("tramadol 30", "fentanyl-patch 60");
    }

    @Test
    void aMissingDoseIsNotNothing() {
        assertThat(gaps(of(taken(TRAMADOL, null), taken(OXYCODONE, "20"))))
                .containsExactly(new Gap.DoseMissing(taken(TRAMADOL, null)));
        assertThat(of(taken(PREGABALIN, null), taken(OXYCODONE, "20")))
                .as("the dose of what is no opioid is not needed")
                .isInstanceOf(Equivalent.Sum.class);
    }

    @Test
    void whatIsNotInTheTableIsNotNothing() {
        assertThat(gaps(of(taken(BUPRENORPHINE, "10"), taken(TRAMADOL, "200"))))
                .containsExactly(new Gap.OutsideTable(taken(BUPRENORPHINE, "10")));
    }

    @Test
    void whatWasStoppedIsNotCounted() {
        Intake stopped = said(TRAMADOL, MedicineChange.STOPPED, null);
        assertThat(of(stopped, taken(PREGABALIN, "300"))).isEqualTo(new Equivalent.NoOpioid());
        assertThat(mg(of(stopped, taken(OXYCODONE, "10")))).isEqualByComparingTo("15");
        assertThat(of(said(BUPRENORPHINE, MedicineChange.STOPPED, null))).isEqualTo(new Equivalent.NoOpioid());
    }

    @Test
    void whoTakesNothingTakesNoOpioid() {
        assertThat(table.equivalent(new Medication(true, List.of(), List.of()), List.of(), List.of()))
                .isEqualTo(new Equivalent.NoOpioid());
    }

    @Test
    void anOpioidNobodySaidAnythingOfIsNotStopped() {
        var medication = new Medication(false, List.of(taken(PREGABALIN, "300")), List.of());
        assertThat(gaps(table.equivalent(medication, List.of(taken(TRAMADOL, "200")), List.of())))
                .containsExactly(new Gap.Unanswered(taken(TRAMADOL, "200")));
        assertThat(table.equivalent(medication, List.of(taken(PREGABALIN, "300")), List.of()))
                .isEqualTo(new Equivalent.NoOpioid());
    }

    @Test
    void aMedicineTheCatalogueDoesNotKnowCouldBeAnOpioid() {
        assertThat(gaps(table.equivalent(new Medication(false, List.of(), List.of()), List.of(), List.of("old-drug"))))
                .containsExactly(new Gap.Forgotten("old-drug"));
    }

    @Test
    void aTableIsNamedAndItsFactorsCount() {
        assertThatThrownBy(() -> new EquivalenceTable(" ", "1", Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EquivalenceTable("Table", "", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EquivalenceTable("Table", "1", Map.of("a", BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> taken(TRAMADOL, "0")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of any mixture: a sum is exactly its parts, whatever their order, and one unknown dose leaves no sum. */
    @Test
    void aSumIsItsPartsInAnyOrderAndNeverLeavesOneOut() {
        Seeds.many(random -> {
            List<Intake> intakes = new ArrayList<>();
            BigDecimal expected = BigDecimal.ZERO;
            for (Medicine opioid : List.of(TRAMADOL, OXYCODONE, CODEINE, FENTANYL)) {
                if (random.nextBoolean()) {
                    BigDecimal dose = BigDecimal.valueOf(1 + random.nextInt(40_000), 2);
                    intakes.add(taken(opioid, dose.toPlainString()));
                    expected = expected.add(dose.multiply(table.factor(opioid).orElseThrow()));
                }
            }
            Collections.shuffle(intakes, random);
            Equivalent all = of(intakes.toArray(Intake[]::new));
            if (intakes.isEmpty()) {
                assertThat(all).isEqualTo(new Equivalent.NoOpioid());
                return;
            }
            assertThat(mg(all)).isEqualByComparingTo(expected);
            Intake unknown = intakes.get(random.nextInt(intakes.size()));
            Stream<Intake> withoutDose =
                    intakes.stream().map(one -> one.equals(unknown) ? taken(one.medicine(), null) : one);
            assertThat(of(withoutDose.toArray(Intake[]::new))).isInstanceOf(Equivalent.NotComputable.class);
        });
    }

    private Equivalent of(Intake... intakes) {
        return table.equivalent(new Medication(false, List.of(intakes), List.of()), List.of(), List.of());
    }

    private static BigDecimal mg(Equivalent equivalent) {
        return ((Equivalent.Sum) equivalent).mgADay();
    }

    private static List<Gap> gaps(Equivalent equivalent) {
        return ((Equivalent.NotComputable) equivalent).gaps();
    }

    private static Intake taken(Medicine medicine, @Nullable String dose) {
        return said(medicine, MedicineChange.TAKEN, dose);
    }

    private static Intake said(Medicine medicine, MedicineChange change, @Nullable String dose) {
        return new Intake(medicine, "", change, Optional.ofNullable(dose).map(BigDecimal::new), null, "");
    }

    private static Medicine opioid(String id, DoseUnit unit) {
        return new Medicine(
                id, id, MedicineClass.OPIOID, Optional.of(unit), false, false, new Wording(Map.of("en", id)));
    }
}
