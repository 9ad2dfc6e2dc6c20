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
import java.util.stream.Collectors;
import org.paintrend.domain.Coded;
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
    static final List<String> OPTION_COLUMNS = List.of("id", "list", "source", "en", "tr");
    static final List<String> FIELD_COLUMNS = List.of(
            "id",
            "sheet",
            "kind",
            "width",
            "need",
            "lowest",
            "highest",
            "unit",
            "options",
            "procedures",
            "source",
            "en",
            "tr");
    private static final int FAR = 100_000;

    /** What is said of a drug decides whether it is counted: here a list has these words and no other. */
    private static final Set<String> CHANGES = Arrays.stream(MedicineChange.values())
            .map(MedicineChange::id)
            .collect(Collectors.toCollection(TreeSet::new));

    private final Map<String, List<Option>> lists;

    private SheetFile(Map<String, List<Option>> lists) {
        this.lists = lists;
    }

    /** The options by the id of their list, in the order of the file. */
    static Map<String, List<Option>> options(String file, String text) {
        Map<String, List<Option>> lists = new LinkedHashMap<>();
        CatalogueFile.read(file, text, OPTION_COLUMNS, line -> {
                    Optional<String> id = line.id("id");
                    Optional<String> list = line.id("list");
                    line.choice("source", Source.class);
                    Optional<Wording> wording = line.wording("");
                    return line.faults().isEmpty()
                            ? Optional.of(
                                    Map.entry(list.orElseThrow(), new Option(id.orElseThrow(), wording.orElseThrow())))
                            : Optional.empty();
                })
                .forEach(one -> lists.computeIfAbsent(one.getKey(), list -> new ArrayList<>())
                        .add(one.getValue()));
        return lists;
    }

    /** What each kind of sheet asks for; of a kind the file does not name, nothing. */
    static Map<SheetKind, SheetDesign> designs(String file, String text, Map<String, List<Option>> lists) {
        Map<SheetKind, List<SheetField>> fields = new EnumMap<>(SheetKind.class);
        CatalogueFile.read(file, text, FIELD_COLUMNS, new SheetFile(lists)::field)
                .forEach(one -> fields.computeIfAbsent(one.sheet, kind -> new ArrayList<>())
                        .add(one.field));
        Map<SheetKind, SheetDesign> designs = new EnumMap<>(SheetKind.class);
        Arrays.stream(SheetKind.values())
                .forEach(kind -> designs.put(kind, new SheetDesign(kind, fields.getOrDefault(kind, List.of()))));
        return designs;
    }

    private Optional<Placed> field(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<SheetKind> sheet = line.choice("sheet", SheetKind.class);
        Optional<FieldKind> kind = line.choice("kind", FieldKind.class);
        Optional<Width> width = line.choice("width", Width.class);
        Optional<Need> need = line.choice("need", Need.class);
        Optional<SheetField.Range> range = range(line, kind);
        List<Option> options = options(line, kind);
        Optional<Scope> scope = line.scope("procedures");
        line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
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
                                options,
                                scope.orElseThrow(),
                                wording.orElseThrow())))
                : Optional.empty();
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

    private List<Option> options(CatalogueLine line, Optional<FieldKind> kind) {
        String list = line.optional("options");
        boolean isChoice = kind.filter(one -> one == FieldKind.CHOICE || one == FieldKind.TICKS)
                .isPresent();
        if (isChoice == list.isEmpty()) {
            line.refuse("options", Problem.CONTRADICTS, "kind: a choice and ticks have options, nothing else has");
            return List.of();
        }
        if (isChoice && !lists.containsKey(list)) {
            line.refuse("options", Problem.NOT_ONE_OF, String.join(", ", lists.keySet()));
        }
        List<Option> options = lists.getOrDefault(list, List.of());
        List<String> ids = options.stream().map(Option::id).toList();
        if (line.id().filter(MedicationFields.CHANGE::equals).isPresent() && !CHANGES.equals(Set.copyOf(ids))) {
            line.refuse("options", Problem.CONTRADICTS, "what the program counts by: " + String.join(", ", CHANGES));
        }
        return options;
    }

    /** A field with the sheet it stands on. */
    private record Placed(SheetKind sheet, SheetField field) {}

    /** How much of a line a field takes. */
    private enum Width implements Coded {
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

    /** Whether a sheet can do without a field. */
    private enum Need implements Coded {
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
