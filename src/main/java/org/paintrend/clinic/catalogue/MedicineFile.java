package org.paintrend.clinic.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.medication.DoseUnit;
import org.paintrend.domain.medication.EquivalenceTable;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineClass;

/** The drugs a patient can take and what opioids are worth in morphine, as two files of the catalogue say. */
final class MedicineFile {
    static final List<String> DRUG_COLUMNS = List.of("id", "class", "unit", "named", "source", "en", "tr");
    static final List<String> FACTOR_COLUMNS = List.of("id", "table", "version", "factor", "unit", "source");

    private static final String DRUGS = "drugs.csv";
    private static final String EQUIVALENTS = "morphine-equivalents.csv";

    /** How many drugs of a line can be named in words at once. */
    private static final int PLACES = 4;
    /** Longer, and the fields of a drug would not have room for their names. */
    private static final int LONGEST_ID = 24;

    private static final int GREATEST_FACTOR = 1000;

    private final List<Medicine> medicines;
    private final Set<List<String>> tables = new HashSet<>();

    private MedicineFile(List<Medicine> medicines) {
        this.medicines = medicines;
    }

    /** The drugs and the table that come with the program. */
    static Formulary shipped() {
        return formulary(
                medicines(DRUGS, ShippedCatalogue.text(DRUGS)), EQUIVALENTS, ShippedCatalogue.text(EQUIVALENTS));
    }

    /** The drugs in the order of the file; one that is named in words stands there once for each of its places. */
    static List<Medicine> medicines(String file, String text) {
        return CatalogueFile.read(file, text, DRUG_COLUMNS, MedicineFile::medicine).stream()
                .flatMap(MedicineFile::places)
                .toList();
    }

    /** The drugs with the table of a file, whose factors are all of opioids among them, in their units. */
    static Formulary formulary(List<Medicine> medicines, String file, String text) {
        var one = new MedicineFile(medicines);
        Map<String, BigDecimal> factors = new HashMap<>();
        CatalogueFile.read(file, text, FACTOR_COLUMNS, one::factor)
                .forEach(factor -> factors.put(factor.getKey(), factor.getValue()));
        List<String> named = one.tables.stream().findFirst().orElse(List.of("", ""));
        return new Formulary(medicines, new EquivalenceTable(named.getFirst(), named.getLast(), factors));
    }

    private static Optional<Medicine> medicine(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<MedicineClass> kind = line.choice("class", MedicineClass.class);
        Optional<DoseUnit> unit =
                line.optional("unit").isEmpty() ? Optional.empty() : line.choice("unit", DoseUnit.class);
        Optional<Named> named = line.choice("named", Named.class);
        line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
        id.filter(one -> one.length() > LONGEST_ID).ifPresent(one -> line.refuse("id", Problem.TOO_LONG, LONGEST_ID));
        return line.faults().isEmpty()
                ? Optional.of(new Medicine(
                        id.orElseThrow(),
                        id.orElseThrow(),
                        kind.orElseThrow(),
                        unit,
                        named.orElseThrow() == Named.YES,
                        wording.orElseThrow()))
                : Optional.empty();
    }

    private static Stream<Medicine> places(Medicine one) {
        return one.isNamed()
                ? IntStream.rangeClosed(1, PLACES)
                        .mapToObj(place -> new Medicine(
                                place == 1 ? one.id() : one.id() + "-" + place,
                                one.kin(),
                                one.kind(),
                                one.unit(),
                                true,
                                one.name()))
                : Stream.of(one);
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

    /** Whether the name of a drug is written beside it. */
    private enum Named implements Coded {
        YES("yes"),
        NO("no");

        private final String id;

        Named(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
