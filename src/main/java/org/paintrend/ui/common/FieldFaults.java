package org.paintrend.ui.common;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.paintrend.domain.Fault;

/** What is wrong with a form: told of a field once it was left, and of all of them once somebody tried to save. */
public final class FieldFaults {
    private final ReadOnlyObjectWrapper<List<Fault>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private final Set<String> left = new HashSet<>();
    private List<Fault> found = List.of();

    /** What may be said now. */
    public ReadOnlyObjectProperty<List<Fault>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What may be said of a field, if anything. */
    public Optional<Fault> of(String field) {
        return shown.get().stream().filter(fault -> fault.field().equals(field)).findFirst();
    }

    /** Whether anything is said to be wrong. */
    public boolean isAnySaid() {
        return !shown.get().isEmpty();
    }

    /** All that is wrong, said or not. */
    public List<Fault> found() {
        return found;
    }

    /** A field was left: what is wrong with it may be said from now on. */
    public void left(String field) {
        left.add(field);
    }

    /** What is wrong with the form as it stands. */
    public void found(List<Fault> now) {
        found = now;
        shown.set(found.stream().filter(fault -> left.contains(fault.field())).toList());
    }

    /** What kept the form from being saved: all of it is said. */
    public void refused(List<Fault> refused) {
        refused.forEach(fault -> left.add(fault.field()));
        found(refused);
    }

    /** The form shows something else now; none of its fields was left yet. */
    public void forget() {
        left.clear();
        found(List.of());
    }
}
