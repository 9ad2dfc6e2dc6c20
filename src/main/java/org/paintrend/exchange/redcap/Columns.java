package org.paintrend.exchange.redcap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.exchange.Cell;

/**
 * The columns of one form, put together one after the other.
 *
 * @param <T> what the form is filled from
 */
final class Columns<T> {
    private static final Pattern SPACE = Pattern.compile(" +");

    private final Form form;
    private final List<Column<T>> all = new ArrayList<>();

    Columns(Form form) {
        this.form = form;
    }

    List<Column<T>> all() {
        return List.copyOf(all);
    }

    Columns<T> text(String name, String label, Check check, Function<T, Cell> value) {
        return add(name, Field.Type.TEXT, label, List.of(), check, false, value);
    }

    /** A text that tells who somebody is. */
    Columns<T> identifier(String name, String label, Check check, Function<T, Cell> value) {
        return add(name, Field.Type.TEXT, label, List.of(), check, true, value);
    }

    /** What somebody wrote: it may name anybody. */
    Columns<T> words(String name, String label, Function<T, @Nullable String> value) {
        return add(name, Field.Type.NOTES, label, List.of(), Check.NONE, true, from -> Cell.text(value.apply(from)));
    }

    Columns<T> yesNo(String name, String label, Function<T, @Nullable Boolean> value) {
        return add(name, Field.Type.YESNO, label, List.of(), Check.NONE, false, from -> {
            @Nullable Boolean yes = value.apply(from);
            return yes == null ? Cell.EMPTY : Cell.figure(yes ? 1 : 0);
        });
    }

    /** One of several, by its id. */
    Columns<T> choice(String name, String label, List<Choice> choices, Function<T, @Nullable String> value) {
        return coded(name, Field.Type.DROPDOWN, label, choices, value);
    }

    /** Some of several, by their ids with a blank between. */
    Columns<T> ticks(String name, String label, List<Choice> choices, Function<T, @Nullable String> value) {
        return coded(name, Field.Type.CHECKBOX, label, choices, value);
    }

    private Columns<T> coded(
            String name, Field.Type type, String label, List<Choice> choices, Function<T, @Nullable String> value) {
        return add(name, type, label, choices, Check.NONE, false, from -> {
            @Nullable String ids = value.apply(from);
            return ids == null
                    ? Cell.EMPTY
                    : new Cell.Code(SPACE.splitAsStream(ids).map(Choice::code).collect(Collectors.joining(" ")));
        });
    }

    private Columns<T> add(
            String name,
            Field.Type type,
            String label,
            List<Choice> choices,
            Check check,
            boolean isIdentifier,
            Function<T, Cell> value) {
        all.add(new Column<>(new Field(name, form, type, Choice.plain(label), choices, check, isIdentifier), value));
        return this;
    }
}
