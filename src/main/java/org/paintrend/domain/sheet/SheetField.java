package org.paintrend.domain.sheet;

import java.util.List;
import java.util.Optional;
import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Wording;

/**
 * A field of a sheet.
 *
 * @param id unique among the fields of all sheets; it stays when the wording is changed
 * @param isHalf whether it shares its line with the next one that is half as well
 * @param isRequired whether the sheet cannot be saved without it
 * @param range of a number; absent otherwise
 * @param unit in which a number is given, or empty
 * @param options of a choice; empty otherwise
 * @param scope the techniques it is about
 */
public record SheetField(
        String id,
        FieldKind kind,
        boolean isHalf,
        boolean isRequired,
        Optional<Range> range,
        String unit,
        List<Option> options,
        Scope scope,
        Wording name) {

    /** Lowest and highest, both included. */
    public record Range(int lowest, int highest) {
        public Range {
            if (lowest > highest) {
                throw new IllegalArgumentException("a range from " + lowest + " to " + highest);
            }
        }
    }

    public SheetField {
        options = List.copyOf(options);
        boolean isNumber = kind == FieldKind.WHOLE || kind == FieldKind.DECIMAL;
        boolean isChoice = kind == FieldKind.CHOICE || kind == FieldKind.TICKS;
        if (isNumber != range.isPresent() || isChoice == options.isEmpty()) {
            throw new IllegalArgumentException(id + ": a number has a range, a choice has options, nothing else has");
        }
    }

    /** The option with this id; empty where there is none (any more). */
    public Optional<Option> option(String wanted) {
        return options.stream().filter(option -> option.id().equals(wanted)).findFirst();
    }
}
