package org.paintrend.clinic.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.medication.DoseUnit;
import org.paintrend.domain.medication.EquivalenceTable;
import org.paintrend.domain.medication.Medicine;

/**
 * What opioids are worth in morphine, as a file of the program says. It is a published table with a name and an edition, so
 * a clinic does not change it: an opioid that a clinic adds is outside it.
 */
final class EquivalentsFile {
    static final List<String> COLUMNS = List.of("id", "table", "version", "factor", "unit", "source");

    private static final String FILE = "morphine-equivalents.csv";
    private static final int GREATEST_FACTOR = 1000;
    private static final List<Medicine> MEDICINES = MedicineFile.shipped();
    private static final EquivalenceTable TABLE = table(MEDICINES, FILE, ShippedCatalogue.text(FILE));

    private final List<Medicine> medicines;
    private final Set<List<String>> tables = new HashSet<>();

    private EquivalentsFile(List<Medicine> medicines) {
        this.medicines = medicines;
    }

    /** The program's table, with the factors of those medicines that still are what the table means by their ids. */
    static EquivalenceTable shipped(List<Medicine> medicines) {
        Map<String, BigDecimal> factors = medicines.stream()
                .filter(one ->
                        TABLE.factor(one).isPresent() && MEDICINES.stream().anyMatch(meant -> isSame(one, meant)))
                .collect(Collectors.toMap(Medicine::id, one -> TABLE.factor(one).orElseThrow()));
        return new EquivalenceTable(TABLE.name(), TABLE.version(), factors);
    }

    private static boolean isSame(Medicine one, Medicine other) {
        return one.id().equals(other.id())
                && one.kind() == other.kind()
                && one.unit().equals(other.unit());
    }

    /** The table of a file, whose factors are all of opioids among the medicines, in their units. */
    static EquivalenceTable table(List<Medicine> medicines, String file, String text) {
        var one = new EquivalentsFile(medicines);
        Map<String, BigDecimal> factors = new HashMap<>();
        CatalogueFile.read(file, text, COLUMNS, one::factor)
                .forEach(factor -> factors.put(factor.getKey(), factor.getValue()));
        List<String> named = one.tables.stream().findFirst().orElse(List.of("", ""));
        return new EquivalenceTable(named.getFirst(), named.getLast(), factors);
    }

    private Optional<Map.Entry<String, BigDecimal>> factor(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<String> table = line.required("table");
        Optional<String> version = line.required("version");
        Optional<BigDecimal> factor = line.decimal("factor", 0, GREATEST_FACTOR);
        Optional<DoseUnit> unit = line.choice("unit", DoseUnit.class);
        line.choice("source", Source.class);
        id.ifPresent(one -> checkOpioid(line, one, unit));
        if (factor.isEmpty() || factor.get().signum() == 0) {
            line.refuse("factor", Problem.OUT_OF_RANGE, "above 0", GREATEST_FACTOR);
        }
        table.ifPresent(name -> version.ifPresent(edition -> tables.add(List.of(name, edition))));
        if (tables.size() > 1) {
            line.refuse("table", Problem.CONTRADICTS, "the lines before: one table with one version");
        }
        return line.faults().isEmpty()
                ? Optional.of(Map.entry(id.orElseThrow(), factor.orElseThrow()))
                : Optional.empty();
    }

    private void checkOpioid(CatalogueLine line, String id, Optional<DoseUnit> unit) {
        List<Medicine> opioids = medicines.stream()
                .filter(one -> one.isOpioid() && !one.isNamed() && one.unit().isPresent())
                .toList();
        Optional<Medicine> opioid =
                opioids.stream().filter(one -> one.id().equals(id)).findFirst();
        if (opioid.isEmpty()) {
            line.refuse(
                    "id",
                    Problem.NOT_ONE_OF,
                    String.join(", ", opioids.stream().map(Medicine::id).toList()));
        } else if (unit.isPresent() && !opioid.get().unit().equals(unit)) {
            line.refuse(
                    "unit",
                    Problem.CONTRADICTS,
                    opioid.get().unit().map(DoseUnit::id).orElse(""));
        }
    }
}
