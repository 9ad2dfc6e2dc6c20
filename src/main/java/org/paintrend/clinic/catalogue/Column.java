package org.paintrend.clinic.catalogue;

import java.util.Arrays;
import java.util.List;
import org.paintrend.domain.Coded;

/**
 * A column of a chapter of the catalogue.
 *
 * @param name as it stands in the head of the file
 * @param choices the codes it takes, in their order; empty where it is no choice
 * @param isLasting whether it stays as it was first: what was recorded would change its meaning with it
 */
public record Column(String name, Form form, List<String> choices, boolean isLasting) {
    /** What a column takes. */
    public enum Form {
        /** The id of the line. */
        ID,
        /** A sentence in one language. */
        WORDING,
        /** A word or a number; it may be missing unless the reader of the chapter says otherwise. */
        TEXT,
        /** One of the choices. */
        CHOICE,
        /** The techniques the line is about. */
        SCOPE,
        /** The id of a list of options, for a choice or ticks. */
        LIST,
        /** Where the line comes from; never typed. */
        SOURCE
    }

    public Column {
        choices = List.copyOf(choices);
    }

    static Column of(String name, Form form) {
        return new Column(name, form, List.of(), form == Form.ID);
    }

    static <E extends Enum<E> & Coded> Column choice(String name, Class<E> type) {
        return new Column(
                name,
                Form.CHOICE,
                Arrays.stream(type.getEnumConstants()).map(Coded::id).toList(),
                false);
    }

    Column lasting() {
        return new Column(name, form, choices, true);
    }
}
