package org.paintrend.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.history.FieldName;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.store.RowImage;

/**
 * How the history tells one field of a form.
 *
 * @param name the same as on the form
 * @param columns those it is read from
 * @param isNews whether it is told of a creation, too: not where the entry is called by it
 * @param value what an image of the row holds, absent where nothing is recorded
 */
record ToldField(FieldName name, Set<String> columns, boolean isNews, Value value) {
    ToldField {
        columns = Set.copyOf(columns);
    }

    /** Reads a value from an image. */
    interface Value {
        @Nullable
        FieldValue of(RowImage image);
    }

    /** A field of one column that is told whenever it changes. */
    static ToldField of(String key, String column, Function<String, FieldValue> read) {
        return named(new FieldName.Text(key), column, read);
    }

    /** The same, under another kind of name. */
    static ToldField named(FieldName name, String column, Function<String, FieldValue> read) {
        return new ToldField(name, Set.of(column), true, one(column, read));
    }

    /** A field that is read from several columns. */
    static ToldField ofMany(String key, Set<String> columns, Value value) {
        return new ToldField(new FieldName.Text(key), columns, true, value);
    }

    static ToldField text(String key, String column) {
        return of(key, column, FieldValue.Text::new);
    }

    static ToldField whole(String key, String column) {
        return of(key, column, text -> new FieldValue.Whole(Integer.parseInt(text)));
    }

    static ToldField yesNo(String key, String column) {
        return of(key, column, text -> new FieldValue.YesNo(text.equals("1")));
    }

    static <E extends Enum<E> & Coded> ToldField choice(String key, String column, Class<E> type) {
        return of(key, column, text -> new FieldValue.Choice(Coded.of(type, text)));
    }

    static ToldField day(String key, String column) {
        return of(key, column, text -> new FieldValue.Day(LocalDate.parse(text)));
    }

    /** The same, not told of a creation. */
    ToldField notNews() {
        return new ToldField(name, columns, false, value);
    }

    /** The change of this field between two images, where there is one to tell. */
    Optional<FieldChange> between(RowImage before, RowImage after, boolean isCreation) {
        @Nullable FieldValue from = isCreation ? null : value.of(before);
        @Nullable FieldValue to = value.of(after);
        return Objects.equals(from, to) || (isCreation && !isNews)
                ? Optional.empty()
                : Optional.of(new FieldChange(name, from, to));
    }

    private static Value one(String column, Function<String, FieldValue> read) {
        return image -> {
            @Nullable String text = image.text(column);
            return text == null ? null : read.apply(text);
        };
    }

    /** All changes between two images, in the order of the fields. */
    static List<FieldChange> changes(List<ToldField> fields, RowImage before, RowImage after, boolean isCreation) {
        return fields.stream()
                .flatMap(field -> field.between(before, after, isCreation).stream())
                .toList();
    }
}
