package org.paintrend.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.exchange.release.Filled;
import org.paintrend.exchange.release.Prose;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Subject;
import org.paintrend.exchange.release.Treatment;

/**
 * The record around the scores: one row a fact, of every procedure that leaves. What was not recorded has no row.
 * {@code value} is the code as it is kept, {@code text} its wording in English where it has one.
 */
public record FactTable(Release release) implements Table {
    private static final List<String> FACT = List.of("part", "timepoint", "entry", "field", "value", "unit", "text");
    private static final String ENGLISH = "en";
    private static final Pattern SPACE = Pattern.compile(" +");

    @Override
    public List<String> columns() {
        return Stream.concat(Leading.columns(release).stream(), FACT.stream()).toList();
    }

    @Override
    public Stream<List<Cell>> rows(Subject subject) {
        return subject.treatments().stream()
                .flatMap(treatment -> facts(subject, treatment)
                        .map(fact -> Stream.concat(Leading.cells(subject, treatment).stream(), fact.cells())
                                .toList()));
    }

    private Stream<Fact> facts(Subject subject, Treatment treatment) {
        List<Fact> facts = new ArrayList<>(procedureFacts(subject, treatment));
        Map<String, Integer> entries = new HashMap<>();
        for (SheetKind kind : SheetKind.values()) {
            SheetDesign design = release.vocabulary().design(kind);
            treatment.sheets().stream().filter(sheet -> sheet.kind() == kind).forEach(sheet -> {
                int entry = entries.merge(kind.id() + sheet.timepoint(), 1, Integer::sum);
                facts.addAll(sheetFacts(sheet, design, entry));
            });
        }
        return facts.stream();
    }

    private static List<Fact> procedureFacts(Subject subject, Treatment treatment) {
        List<Fact> facts = new ArrayList<>();
        Prose prose = treatment.prose();
        add(facts, "status", treatment.status().id(), "");
        add(facts, "sex", id(subject.sex()), "");
        add(facts, "age", treatment.ageYears(), "years");
        add(facts, "bmi", treatment.bmi(), "kg/m2");
        add(facts, "diagnosis", prose.diagnosis(), "");
        add(facts, "symptom_months", treatment.symptomMonths(), "months");
        add(facts, "side", id(treatment.side()), "");
        add(facts, "site", prose.site(), "");
        add(facts, "levels", prose.levels(), "");
        add(facts, "operator", prose.operator(), "");
        add(facts, "note", prose.note(), "");
        add(facts, "cancel_reason", prose.cancelReason(), "");
        for (int i = 0; i < prose.drugs().size(); i++) {
            Drug drug = prose.drugs().get(i);
            int entry = i + 1;
            figure(facts, entry, "name", drug.name());
            figure(facts, entry, "dose", drug.dose());
            figure(facts, entry, "concentration", drug.concentration());
            figure(facts, entry, "volume", drug.volume());
        }
        return facts;
    }

    private static @Nullable String id(@Nullable Coded coded) {
        return coded == null ? null : coded.id();
    }

    private static void add(List<Fact> facts, String field, @Nullable Object value, String unit) {
        if (value != null) {
            facts.add(new Fact("procedure", "", "", field, value.toString(), unit, ""));
        }
    }

    private static void figure(List<Fact> facts, int entry, String field, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact("drug", "", String.valueOf(entry), field, value, "", ""));
        }
    }

    /** In the order of the design; what the catalogue asks for no more stands at the end. */
    private static List<Fact> sheetFacts(Filled sheet, SheetDesign design, int entry) {
        Stream<String> known = design.fields().stream()
                .filter(field -> field.kind() != FieldKind.HEADING)
                .map(SheetField::id)
                .filter(id -> sheet.value(id).isPresent());
        Stream<String> forgotten = sheet.values().keySet().stream()
                .filter(id -> design.field(id).isEmpty())
                .sorted();
        String number = sheet.kind().times().isSingle() ? "" : String.valueOf(entry);
        return Stream.concat(known, forgotten)
                .map(id -> {
                    String value = sheet.value(id).orElseThrow();
                    Optional<SheetField> field = design.known(id);
                    return new Fact(
                            sheet.kind().id(),
                            Objects.requireNonNullElse(sheet.timepoint(), ""),
                            number,
                            id,
                            value,
                            field.map(SheetField::unit).orElse(""),
                            field.map(one -> text(one, value)).orElse(""));
                })
                .toList();
    }

    private static String text(SheetField field, String value) {
        return field.options().isEmpty()
                ? ""
                : SPACE.splitAsStream(value)
                        .map(id -> field.option(id)
                                .map(Option::name)
                                .map(FactTable::english)
                                .orElse(id))
                        .collect(Collectors.joining("; "));
    }

    private static String english(Wording name) {
        return name.in(ENGLISH);
    }

    /** One thing that was recorded of a procedure. */
    private record Fact(
            String part, String timepoint, String entry, String field, String value, String unit, String text) {
        Stream<Cell> cells() {
            return Stream.of(
                    new Cell.Code(part),
                    new Cell.Code(timepoint),
                    new Cell.Code(entry),
                    new Cell.Code(field),
                    new Cell.Text(value),
                    new Cell.Code(unit),
                    new Cell.Text(text));
        }
    }
}
