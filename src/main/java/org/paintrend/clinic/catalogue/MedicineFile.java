package org.paintrend.clinic.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.medication.DoseUnit;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineClass;

/** The drugs a patient can take, as a file of the catalogue says. */
final class MedicineFile {
    /** How many drugs of a line can be named in words at once. */
    private static final int PLACES = 4;

    private MedicineFile() {}

    /** The drugs of a chapter, retired ones marked, with the table that comes with the program. */
    static Formulary formulary(List<CatalogueEntry> entries) {
        Map<String, Boolean> retired =
                entries.stream().collect(Collectors.toMap(CatalogueEntry::id, CatalogueEntry::isRetired));
        Set<String> clashing = clashing(entries);
        List<Medicine> medicines = places(ClinicCatalogue.read(Chapter.DRUGS, entries, line -> {
            line.id()
                    .filter(clashing::contains)
                    .ifPresent(
                            id -> line.refuse("id", Problem.TAKEN, "each id once, places of named drugs among them"));
            return medicine(line, id -> Objects.requireNonNull(retired.get(id)));
        }));
        return new Formulary(medicines, EquivalentsFile.shipped(medicines));
    }

    /** The drugs that come with the program. */
    static List<Medicine> shipped() {
        return places(CatalogueFile.read(
                Chapter.DRUGS.file(),
                Chapter.DRUGS.names(),
                ShippedCatalogue.lines(Chapter.DRUGS),
                line -> medicine(line, id -> false)));
    }

    /** A drug; one that is named in words in its first place. */
    static Optional<Medicine> medicine(CatalogueLine line, Predicate<String> isRetired) {
        Optional<String> id = line.id("id");
        Optional<MedicineClass> kind = line.choice("class", MedicineClass.class);
        Optional<Unit> unit = line.choice("unit", Unit.class);
        Optional<Named> named = line.choice("named", Named.class);
        line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
        int longest = Chapter.DRUGS.longestId();
        id.filter(one -> one.length() > longest).ifPresent(one -> line.refuse("id", Problem.TOO_LONG, longest));
        return line.faults().isEmpty()
                ? Optional.of(new Medicine(
                        id.orElseThrow(),
                        id.orElseThrow(),
                        kind.orElseThrow(),
                        Optional.ofNullable(unit.orElseThrow().unit),
                        named.orElseThrow() == Named.YES,
                        isRetired.test(id.orElseThrow()),
                        wording.orElseThrow()))
                : Optional.empty();
    }

    /** The ids of a line's medicines: of one that is named in words, those of its places. */
    static List<String> ids(String id, Map<String, String> cells) {
        return Named.YES.id.equals(cells.get("named")) ? placeIds(id).toList() : List.of(id);
    }

    /** The drugs with one that is named in words once for each of its places. */
    static List<Medicine> places(List<Medicine> lines) {
        return lines.stream().flatMap(MedicineFile::places).toList();
    }

    private static Stream<Medicine> places(Medicine one) {
        return one.isNamed()
                ? placeIds(one.id())
                        .map(id ->
                                new Medicine(id, one.kin(), one.kind(), one.unit(), true, one.isRetired(), one.name()))
                : Stream.of(one);
    }

    private static Stream<String> placeIds(String id) {
        return IntStream.rangeClosed(1, PLACES).mapToObj(place -> place == 1 ? id : id + "-" + place);
    }

    /** The lines one of whose ids another has already; of the program's and the clinic's that is the clinic's. */
    private static Set<String> clashing(List<CatalogueEntry> entries) {
        Set<String> taken = new HashSet<>();
        Set<String> clashing = new HashSet<>();
        Stream.concat(
                        entries.stream().filter(one -> !one.isOwn()),
                        entries.stream().filter(CatalogueEntry::isOwn))
                .forEach(one -> ids(one.id(), one.cells()).stream()
                        .filter(id -> !taken.add(id))
                        .forEach(id -> clashing.add(one.id())));
        return clashing;
    }

    /** In which a dose is given. That none is, is said as well: it cannot be changed later. */
    enum Unit implements Coded {
        MG_A_DAY(DoseUnit.MG_A_DAY.id(), DoseUnit.MG_A_DAY),
        MICROGRAMS_AN_HOUR(DoseUnit.MICROGRAMS_AN_HOUR.id(), DoseUnit.MICROGRAMS_AN_HOUR),
        /** A dose says nothing, as of a cream. */
        NONE("none", null);

        private final String id;
        private final @Nullable DoseUnit unit;

        Unit(String id, @Nullable DoseUnit unit) {
            this.id = id;
            this.unit = unit;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** Whether the name of a drug is written beside it. */
    enum Named implements Coded {
        NO("no"),
        YES("yes");

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
