package org.paintrend.domain.medication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paintrend.domain.medication.Equivalent.Gap;
import org.paintrend.domain.medication.Equivalent.Part;

/**
 * A published table of what a dose of an opioid is worth in morphine by mouth. For comparison only, never for converting
 * a prescription.
 *
 * @param name as it is cited, such as CDC 2022
 * @param version which edition of it
 * @param factors by the id of the medicine: times the dose in its unit gives mg of morphine by mouth a day; above 0
 */
public record EquivalenceTable(String name, String version, Map<String, BigDecimal> factors) {
    public EquivalenceTable {
        factors = Map.copyOf(factors);
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("a table of equivalents is always named, with its version");
        }
        factors.forEach((id, factor) -> {
            if (factor.signum() <= 0) {
                throw new IllegalArgumentException(id + ": a factor of " + factor);
            }
        });
    }

    /** What a dose of a medicine is multiplied by; empty where the table has none. */
    public Optional<BigDecimal> factor(Medicine medicine) {
        return Optional.ofNullable(factors.get(medicine.id()));
    }

    /**
     * What the opioids of a timepoint come to: the sum of dose times factor, or everything that stands in its way. What is
     * missing is never counted as 0.
     *
     * @param unanswered the medicines of the timepoint before of which nothing was said
     * @param forgotten ids of medicines that are taken, as far as was said, and that the catalogue does not know
     */
    public Equivalent equivalent(Medication medication, List<Intake> unanswered, List<String> forgotten) {
        if (medication.takesNone()) {
            return new Equivalent.NoOpioid();
        }
        List<Part> parts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        medication.taken().stream().filter(one -> one.medicine().isOpioid()).forEach(one -> add(one, parts, gaps));
        unanswered.stream()
                .filter(one -> one.medicine().isOpioid())
                .map(Gap.Unanswered::new)
                .forEach(gaps::add);
        forgotten.stream().map(Gap.Forgotten::new).forEach(gaps::add);
        if (!gaps.isEmpty()) {
            return new Equivalent.NotComputable(gaps);
        }
        return parts.isEmpty() ? new Equivalent.NoOpioid() : new Equivalent.Sum(sum(parts), parts);
    }

    private void add(Intake opioid, List<Part> parts, List<Gap> gaps) {
        Optional<BigDecimal> factor = factor(opioid.medicine());
        if (factor.isEmpty()) {
            gaps.add(new Gap.OutsideTable(opioid));
        } else if (opioid.dose().isEmpty()) {
            gaps.add(new Gap.DoseMissing(opioid));
        } else {
            parts.add(new Part(opioid, factor.get(), opioid.dose().get().multiply(factor.get())));
        }
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::mgADay).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
