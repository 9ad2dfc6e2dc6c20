package org.paintrend.domain.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param retired options that name what was chosen earlier, and are not offered any more
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
        List<Option> retired,
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
        retired = List.copyOf(retired);
        boolean isNumber = kind == FieldKind.WHOLE || kind == FieldKind.DECIMAL;
        boolean isChoice = kind == FieldKind.CHOICE || kind == FieldKind.TICKS;
        if (isNumber != range.isPresent() || isChoice == options.isEmpty()) {
            throw new IllegalArgumentException(id + ": a number has a range, a choice has options, nothing else has");
        }
    }

    /** The option with this id, offered or retired; empty where there never was one. */
    public Optional<Option> option(String wanted) {
        return Stream.concat(options.stream(), retired.stream())
                .filter(option -> option.id().equals(wanted))
                .findFirst();
    }
}
