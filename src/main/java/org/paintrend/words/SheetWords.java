package org.paintrend.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;

/** What stands on a sheet, in words. */
public final class SheetWords {
    private static final Pattern SPACE = Pattern.compile(" +");

    private final Words words;

    public SheetWords(Words words) {
        this.words = words;
    }

    /** What a kind of sheet is called. */
    public String kind(SheetKind kind) {
        return words.get("sheet." + kind.id());
    }

    /** A sheet as part of a sentence: "Examination at 3 weeks". */
    public String said(SheetKind kind, @Nullable Timepoint timepoint) {
        return timepoint == null ? kind(kind) : words.get("sheet.said", kind(kind), new ScoreText(words).at(timepoint));
    }

    /** A wording of the catalogue. */
    public String name(Wording wording) {
        return wording.in(words.locale().getLanguage());
    }

    /** The name of a field, with the unit of its number. */
    public String label(SheetField field) {
        return field.unit().isEmpty()
                ? name(field.name())
                : words.get("sheet.field.unit", name(field.name()), unit(field));
    }

    /** What was entered in a field, as it is read; of an option that is not there any more its id. */
    public String value(SheetField field, String value) {
        return switch (field.kind()) {
            case HEADING, LINE, NOTE -> value;
            case WHOLE, DECIMAL -> number(field, value);
            case DATE -> words.date(LocalDate.parse(value));
            case TIME -> words.time(LocalTime.parse(value));
            case YES_NO, ANSWER -> words.get("common." + value);
            case CHOICE, TICKS ->
                SPACE.splitAsStream(value).map(id -> option(field, id)).collect(Collectors.joining(", "));
        };
    }

    /** The name of an option by its id. */
    public String option(SheetField field, String id) {
        return field.option(id).map(Option::name).map(this::name).orElse(id);
    }

    /** What somebody typed, which need not be a value yet. */
    public String typed(SheetField field, String text) {
        return switch (field.kind()) {
            case YES_NO, ANSWER, CHOICE, TICKS -> text.isBlank() ? "" : value(field, text);
            case WHOLE, DECIMAL -> DecimalText.written(words, text);
            case HEADING, LINE, NOTE, DATE, TIME -> text;
        };
    }

    /** The sentence of a fault of a field: a date as its field writes it, a choice by its name. */
    public String fault(Fault fault) {
        return new Clinical(words).fieldFault(fault);
    }

    private String number(SheetField field, String value) {
        String written = DecimalText.written(words, value);
        return field.unit().isEmpty() ? written : written + "\u00a0" + unit(field);
    }

    /** A unit in words, such as days, is a text of the program; any other is written as it is. */
    private String unit(SheetField field) {
        String key = "sheet.unit." + field.unit();
        return words.has(key) ? words.get(key) : field.unit();
    }
}
