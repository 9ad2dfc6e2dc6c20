package org.paintrend.domain.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;

/**
 * The sheet of the safety check: what is planned, each question with what tells more about its answer and a note, then
 * the override. Every field is there for every technique; which question is asked is for the check to say.
 */
public final class SafetyDesign {
    private SafetyDesign() {}

    /**
     * Puts the questions of a check among the fields that the catalogue has for its sheet.
     *
     * @param written with the fields about what is planned, about some answers and about the override, and a note
     */
    public static SheetDesign of(SafetyCheck check, SheetDesign written) {
        Wording note = written.field(SafetyFields.NOTE)
                .map(SheetField::name)
                .orElseThrow(() -> new IllegalArgumentException("no field " + SafetyFields.NOTE));
        Predicate<SheetField> isPlan = field -> field.id().startsWith(SafetyFields.PLAN);
        Predicate<SheetField> isAboutAny = field ->
                check.questions().stream().anyMatch(question -> SafetyFields.isAbout(question.id(), field.id()));
        List<SheetField> fields =
                new ArrayList<>(written.fields().stream().filter(isPlan).toList());
        for (SafetyQuestion question : check.questions()) {
            fields.add(field(
                    SafetyFields.answer(question.id()), FieldKind.ANSWER, List.of(), asked(question, language -> "")));
            written.fields().stream()
                    .filter(field -> SafetyFields.isAbout(question.id(), field.id()))
                    .forEach(fields::add);
            fields.add(field(
                    SafetyFields.note(question.id()),
                    FieldKind.LINE,
                    List.of(),
                    asked(question, language -> ", " + note.in(language).toLowerCase(Locale.of(language)))));
        }
        written.fields().stream()
                .filter(isPlan.or(isAboutAny).negate())
                .flatMap(field -> field.id().equals(SafetyFields.CLINICIAN)
                        ? Stream.of(stops(check, written), field)
                        : Stream.of(field))
                .forEach(fields::add);
        return new SheetDesign(written.kind(), fields, written.unasked());
    }

    /** What an override passes, named like the heading above it. */
    private static SheetField stops(SafetyCheck check, SheetDesign written) {
        List<Option> stops = check.questions().stream()
                .filter(question -> question.level() == Level.STOP)
                .map(question -> new Option(question.id(), question.wording()))
                .toList();
        Wording name = written.fields().stream()
                .filter(field -> field.id().equals(SafetyFields.OVERRIDE))
                .findFirst()
                .map(SheetField::name)
                .orElseThrow(() -> new IllegalArgumentException("no heading " + SafetyFields.OVERRIDE));
        return field(SafetyFields.STOPS, FieldKind.TICKS, stops, name);
    }

    private static SheetField field(String id, FieldKind kind, List<Option> options, Wording name) {
        return new SheetField(id, kind, false, false, Optional.empty(), "", options, List.of(), Scope.ALL, name);
    }

    /** "On warfarin", "On warfarin, note": an answer or a note stands behind it, so it asks no more. */
    private static Wording asked(SafetyQuestion question, UnaryOperator<String> more) {
        Map<String, String> names = question.wording().byLanguage().keySet().stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> question.wording().in(language).replaceFirst("\\?$", "") + more.apply(language)));
        return new Wording(names);
    }
}
