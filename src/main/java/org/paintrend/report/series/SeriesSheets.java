package org.paintrend.report.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.clinic.SeriesReview.Material;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.sheet.CaseBmi;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** What the sheets of a course say, in the lines of a table. Nothing recorded is no line. */
final class SeriesSheets {
    private static final String MOTOR = "mrc-";

    private final Words words;
    private final SheetWords said;
    private final Material material;

    SeriesSheets(Words words, Material material) {
        this.words = words;
        this.said = new SheetWords(words);
        this.material = material;
    }

    /** The values of fields of the sheets of a kind, a line each, in the order of the fields. */
    List<String> lines(CohortCase one, SheetKind kind, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> values(one, kind, field).stream())
                .toList();
    }

    /** What was entered in a field, once where several parts of the course say the same. */
    List<String> values(CohortCase one, SheetKind kind, String field) {
        return material.sheets(one, kind)
                .flatMap(sheet -> value(sheet, field).stream())
                .distinct()
                .toList();
    }

    /** "Injection into a muscle: diclofenac 75 mg/3 mL, given by a lay person". */
    List<String> cause(CohortCase one) {
        return material.sheets(one, SheetKind.CASE)
                .map(sheet -> {
                    String cause = value(sheet, "case-cause").orElse("");
                    String drug = value(sheet, "case-cause-drug").orElse("");
                    String giver = value(sheet, "case-cause-giver")
                            .map(name -> words.get("series.given-by", name))
                            .orElse("");
                    String how = Stream.of(drug, giver)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", "));
                    return Stream.of(cause, how).filter(text -> !text.isEmpty()).collect(Collectors.joining(": "));
                })
                .distinct()
                .toList();
    }

    /** What was found before the procedure, a line a finding, power of muscles as "MRC 4/5". */
    List<String> examination(CohortCase one) {
        String before = one.episode().plan().baseline().id();
        List<String> lines = new ArrayList<>();
        material.sheets(one, SheetKind.EXAMINATION)
                .filter(sheet -> before.equals(sheet.timepoint()))
                .forEach(sheet -> filled(sheet, field -> true).forEach(lines::add));
        return lines.stream().distinct().toList();
    }

    /** Complications noted with the procedure, and adverse events after it. */
    List<String> events(CohortCase one) {
        List<String> lines = new ArrayList<>(values(one, SheetKind.TECHNIQUE, "technique-complications"));
        material.sheets(one, SheetKind.ADVERSE_EVENT)
                .map(sheet -> Stream.of("event-kind", "event-name", "event-severity", "event-outcome")
                        .flatMap(field -> value(sheet, field).stream())
                        .collect(Collectors.joining(", ")))
                .forEach(lines::add);
        return lines;
    }

    /** From height and weight, where no BMI was entered. */
    Optional<Bmi> bmi(CohortCase one) {
        return material.sheets(one, SheetKind.CASE)
                .flatMap(sheet -> sheet
                        .value(CaseBmi.HEIGHT)
                        .flatMap(height -> sheet.value(CaseBmi.WEIGHT).flatMap(weight -> CaseBmi.of(height, weight)))
                        .stream())
                .findFirst();
    }

    private Stream<String> filled(Sheet sheet, Predicate<SheetField> wanted) {
        return design(sheet).stream()
                .flatMap(design -> Stream.concat(design.fields().stream(), design.unasked().stream()))
                .filter(field -> field.kind() != FieldKind.HEADING)
                .filter(wanted)
                .flatMap(field -> sheet.value(field.id()).map(value -> finding(field, value)).stream());
    }

    private String finding(SheetField field, String value) {
        String text = said.value(field, value);
        if (field.kind() == FieldKind.NOTE) {
            return text;
        }
        return words.get(
                value.startsWith(MOTOR) ? "series.finding.motor" : "series.finding", said.name(field.name()), text);
    }

    private Optional<String> value(Sheet sheet, String field) {
        return sheet.value(field)
                .map(value -> design(sheet)
                        .flatMap(design -> design.known(field))
                        .map(known -> said.value(known, value))
                        .orElse(value))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private Optional<SheetDesign> design(Sheet sheet) {
        return Optional.ofNullable(material.designs().get(sheet.kind()));
    }
}
