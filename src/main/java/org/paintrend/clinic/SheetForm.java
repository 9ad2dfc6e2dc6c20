package org.paintrend.clinic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.sheet.SheetKind;

/**
 * A sheet of a procedure, as typed. Fault fields carry the id of the field, or {@code timepoint}.
 *
 * @param timepoint the id of the timepoint it is about, where the kind is about one
 * @param typed by the id of the field, each as its kind says; empty texts and fields left out alike: nothing entered
 */
public record SheetForm(SheetKind kind, @Nullable String timepoint, Map<String, String> typed) {
    public SheetForm {
        typed = Map.copyOf(typed);
    }
}
