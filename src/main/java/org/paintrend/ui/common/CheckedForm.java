package org.paintrend.ui.common;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.paintrend.domain.Fault;

/**
 * A form being typed, without its nodes: what stands in it, and what is wrong with it, looked up while it is typed.
 *
 * @param <F> the form as the clinic takes it
 */
public abstract class CheckedForm<F> {
    /** What is wrong with it, as far as it may be said. */
    public final FieldFaults faults = new FieldFaults();

    private final Checker<F> checker;

    /** Finds out what is wrong with a form, now or a little later. */
    public interface Checker<F> {
        void check(F form, Consumer<List<Fault>> then);
    }

    protected CheckedForm(Checker<F> checker) {
        this.checker = checker;
    }

    /** The form as it stands. */
    public abstract F form();

    /** What is in the fields, by their names, to be kept as a draft. */
    public abstract Map<String, String> texts();

    /** Puts kept texts back. */
    public abstract void show(Map<String, String> texts);

    /** Calls the listener after every change of the input. */
    public abstract void whenChanged(Runnable listener);

    /** A field was left: what is wrong with it may be said now. */
    public final void left(String field) {
        faults.left(field);
        recheck();
    }

    /** Something was typed: what was said to be wrong may be mended. */
    public final void corrected() {
        if (faults.isAnySaid()) {
            recheck();
        }
    }

    /** Looks at what is typed now. */
    public final void recheck() {
        checker.check(form(), faults::found);
    }
}
