package org.paintrend.clinic;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.sheet.SheetKind;

/**
 * A sheet of a procedure, as typed. Fault fields carry the id of the field, or {@code timepoint}.
 *
 * @param timepoint the id of the timepoint it is about, where the kind is about one
 * @param typed by the id of the field, each as its kind says; empty texts and fields left out alike: nothing entered
 * @param shown the ids of the fields that stood on the form: of any other what is saved stays, even if it is asked for by
 *     now; absent: all of them
 */
public record SheetForm(
        SheetKind kind,
        @Nullable String timepoint,
        Map<String, String> typed,
        @Nullable Set<String> shown) {
    public SheetForm {
        typed = Map.copyOf(typed);
        shown = shown == null ? null : Set.copyOf(shown);
    }

    /** A form on which every field stood. */
    public SheetForm(SheetKind kind, @Nullable String timepoint, Map<String, String> typed) {
        this(kind, timepoint, typed, null);
    }

    boolean shows(String field) {
        return shown == null || shown.contains(field);
    }
}
