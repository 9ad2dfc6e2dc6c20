package org.paintrend.clinic.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;

/** The fields of the sheets and what can be chosen in them, as two files of the catalogue say. */
final class SheetFile {
    private static final int FAR = 100_000;

    /** What is said of a drug decides whether it is counted: here a list has these words and no other. */
    private static final Set<String> CHANGES = Arrays.stream(MedicineChange.values())
            .map(MedicineChange::id)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> READ_BY_RULES = Set.of(SheetKind.SAFETY.id(), SheetKind.MEDICATION.id());

    private final Map<String, Choices> lists;

    SheetFile(Map<String, Choices> lists) {
        this.lists = lists;
    }

    /** The options by the id of their list, in the order of the lines. */
    static Map<String, Choices> lists(Merged merged) {
        Map<String, Choices> lists = new LinkedHashMap<>();
        read(Chapter.OPTIONS, merged.offered(Chapter.OPTIONS), SheetFile::option)
                .forEach(one -> lists.computeIfAbsent(one.getKey(), list -> new Choices())
                        .offered
                        .add(one.getValue()));
        read(Chapter.OPTIONS, merged.retired(Chapter.OPTIONS), SheetFile::option)
                .forEach(one -> lists.computeIfAbsent(one.getKey(), list -> new Choices())
                        .retired
                        .add(one.getValue()));
        return lists;
    }

    /** What each kind of sheet asks for; of a kind without fields, nothing. */
    static Map<SheetKind, SheetDesign> designs(Merged merged) {
        Map<String, Choices> lists = lists(merged);
        Map<String, Choices> all = new LinkedHashMap<>();
        lists.forEach((id, choices) -> all.put(id, choices.allOffered()));
        requireWhatRulesRead(merged.retired(Chapter.FIELDS));
        List<Placed> asked = read(Chapter.FIELDS, merged.offered(Chapter.FIELDS), new SheetFile(lists)::field);
        List<Placed> unasked = read(Chapter.FIELDS, merged.retired(Chapter.FIELDS), new SheetFile(all)::field);
        Map<SheetKind, SheetDesign> designs = new EnumMap<>(SheetKind.class);
        Arrays.stream(SheetKind.values())
                .forEach(kind -> designs.put(kind, new SheetDesign(kind, on(kind, asked), on(kind, unasked))));
        return designs;
    }

    /** The safety check and the medication are read by rules: a field the program has there cannot go. */
    private static void requireWhatRulesRead(List<CatalogueEntry> retired) {
        List<CatalogueEntry> needed = retired.stream()
                .filter(entry -> !entry.isOwn() && READ_BY_RULES.contains(entry.cell("sheet")))
                .toList();
        if (!needed.isEmpty()) {
            throw new BrokenCatalogue(
                    Chapter.FIELDS.file(),
                    IntStream.rangeClosed(1, needed.size())
                            .mapToObj(line -> new LineFault(
                                    line, Fault.of("id", needed.get(line - 1).id(), Problem.NEEDED)))
                            .toList(),
                    needed);
        }
    }

    private static List<SheetField> on(SheetKind sheet, List<Placed> fields) {
        return fields.stream()
                .filter(one -> one.sheet == sheet)
                .map(Placed::field)
                .toList();
    }

    private static <T> List<T> read(
            Chapter chapter, List<CatalogueEntry> entries, Function<CatalogueLine, Optional<T>> read) {
        return ClinicCatalogue.read(chapter, entries, read);
    }

    static Optional<Map.Entry<String, Option>> option(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<String> list = line.id("list");
        // A line that a clinic wrote before it could say so is one like others.
        Optional<Ticked> ticked =
                line.optional("ticked").isEmpty() ? Optional.empty() : line.choice("ticked", Ticked.class);
        line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
        boolean alone = ticked.filter(one -> one == Ticked.ALONE).isPresent();
        return line.faults().isEmpty()
                ? Optional.of(Map.entry(list.orElseThrow(), new Option(id.orElseThrow(), wording.orElseThrow(), alone)))
                : Optional.empty();
    }

    Optional<Placed> field(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<SheetKind> sheet = line.choice("sheet", SheetKind.class);
        Optional<FieldKind> kind = line.choice("kind", FieldKind.class);
        Optional<Width> width = line.choice("width", Width.class);
        Optional<Need> need = line.choice("need", Need.class);
        Optional<SheetField.Range> range = range(line, kind);
        Choices options = options(line, kind);
        Optional<Scope> scope = line.scope("procedures");
        line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
        if (sheet.filter(one -> one == SheetKind.MEDICATION).isPresent()
                && id.filter(MedicationFields.ASKED::contains).isEmpty()) {
            line.refuse("sheet", Problem.CONTRADICTS, "what is asked of a drug: " + sorted(MedicationFields.ASKED));
        }
        return line.faults().isEmpty()
                ? Optional.of(new Placed(
                        sheet.orElseThrow(),
                        new SheetField(
                                id.orElseThrow(),
                                kind.orElseThrow(),
                                width.orElseThrow() == Width.HALF,
                                need.orElseThrow() == Need.REQUIRED,
                                range,
                                line.optional("unit"),
                                options.offered,
                                options.retired,
                                scope.orElseThrow(),
                                wording.orElseThrow())))
                : Optional.empty();
    }

    private static String sorted(Set<String> ids) {
        return String.join(", ", new TreeSet<>(ids));
    }

    private static Optional<SheetField.Range> range(CatalogueLine line, Optional<FieldKind> kind) {
        Optional<Integer> lowest = line.whole("lowest", 0, FAR);
        Optional<Integer> highest = line.whole("highest", 0, FAR);
        boolean isNumber = kind.filter(one -> one == FieldKind.WHOLE || one == FieldKind.DECIMAL)
                .isPresent();
        if (isNumber != lowest.isPresent() || isNumber != highest.isPresent()) {
            line.refuse("lowest", Problem.CONTRADICTS, "kind: a number has lowest and highest, nothing else has");
            return Optional.empty();
        }
        if (isNumber && lowest.orElseThrow() > highest.orElseThrow()) {
            line.refuse("lowest", Problem.CONTRADICTS, "highest");
            return Optional.empty();
        }
        return lowest.map(low -> new SheetField.Range(low, highest.orElseThrow()));
    }

    private Choices options(CatalogueLine line, Optional<FieldKind> kind) {
        String list = line.optional("options");
        boolean isChoice = kind.filter(one -> one == FieldKind.CHOICE || one == FieldKind.TICKS)
                .isPresent();
        if (isChoice == list.isEmpty()) {
            line.refuse("options", Problem.CONTRADICTS, "kind: a choice and ticks have options, nothing else has");
            return new Choices();
        }
        Choices choices = lists.getOrDefault(list, new Choices());
        if (isChoice && choices.offered.isEmpty()) {
            line.refuse("options", Problem.NOT_ONE_OF, String.join(", ", lists.keySet()));
        }
        List<String> ids = choices.offered.stream().map(Option::id).toList();
        if (line.id().filter(MedicationFields.CHANGE::equals).isPresent() && !CHANGES.equals(Set.copyOf(ids))) {
            line.refuse("options", Problem.CONTRADICTS, "what the program counts by: " + String.join(", ", CHANGES));
        }
        return choices;
    }

    /** What a list offers, and what it offered earlier. */
    static final class Choices {
        final List<Option> offered = new ArrayList<>();
        final List<Option> retired = new ArrayList<>();

        /** Everything, as a field that is retired itself has it. */
        Choices allOffered() {
            var all = new Choices();
            all.offered.addAll(offered);
            all.offered.addAll(retired);
            return all;
        }
    }

    /** A field with the sheet it stands on. */
    record Placed(SheetKind sheet, SheetField field) {}

    /** How much of a line a field takes. */
    enum Width implements Coded {
        FULL("full"),
        HALF("half");

        private final String id;

        Width(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** With what an option is ticked. */
    enum Ticked implements Coded {
        WITH_OTHERS("with-others"),
        ALONE("alone");

        private final String id;

        Ticked(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** Whether a sheet can do without a field. */
    enum Need implements Coded {
        REQUIRED("required"),
        OPTIONAL("optional");

        private final String id;

        Need(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
