package org.paintrend.exchange.redcap;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.exchange.Cell;

/**
 * A field with where its value comes from.
 *
 * @param <T> what a form is filled from
 * @param value of a checkbox the codes that are ticked, with a blank between
 */
record Column<T>(Field field, Function<T, Cell> value) {

    /** The heads of its columns in the data: one, or one for every choice that can be ticked. */
    Stream<String> heads() {
        return field.type() == Field.Type.CHECKBOX
                ? field.choices().stream().map(one -> field.name() + "___" + one.code())
                : Stream.of(field.name());
    }

    /**
     * The cells below them.
     *
     * @param from absent where the form was not filled
     */
    Stream<Cell> cells(@Nullable T from) {
        Cell cell = from == null ? Cell.EMPTY : value.apply(from);
        return field.type() == Field.Type.CHECKBOX ? ticked(cell) : Stream.of(cell);
    }

    private Stream<Cell> ticked(Cell cell) {
        if (!(cell instanceof Cell.Code(var codes))) {
            return field.choices().stream().map(one -> Cell.EMPTY);
        }
        Set<String> ticked = Set.of(codes.split(" ", -1));
        return field.choices().stream().map(one -> Cell.figure(ticked.contains(one.code()) ? 1 : 0));
    }
}
