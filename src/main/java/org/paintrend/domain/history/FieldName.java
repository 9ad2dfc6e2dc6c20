package org.paintrend.domain.history;

import org.paintrend.domain.catalogue.Wording;

/** What a field is called, as on its form. */
public sealed interface FieldName {
    /** Named in the texts of the program, under this key. */
    record Text(String key) implements FieldName {}

    /** Named in the catalogue. */
    record Written(Wording wording) implements FieldName {}

    /** Named by nothing any more but its id. */
    record Forgotten(String id) implements FieldName {}
}
