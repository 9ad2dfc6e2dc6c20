package org.paintrend.ui.common;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.paintrend.domain.Fault;

/**
 * The way of a typed form to the disk. While it is under way a second attempt does nothing.
 *
 * @param <T> what is edited
 */
public abstract class FormSaving<T> extends Editing<T> implements FormDraft.Form {
    private Map<String, String> savedTexts = Map.of();
    private Consumer<T> whenSaved = saved -> {};
    private Runnable whenFaulty = () -> {};

    /** @param notSaved the key of what is said when the disk refuses */
    protected FormSaving(Workplace workplace, ToLongFunction<T> versionOf, String notSaved) {
        super(workplace, versionOf, notSaved);
    }

    /** What is typed. */
    public abstract CheckedForm<?> model();

    /** Sends what is typed to the disk. */
    protected abstract void write();

    /** What stands in the form now is what it holds as long as nobody types. */
    protected final void filled() {
        savedTexts = model().texts();
    }

    @Override
    public final Map<String, String> input() {
        return model().texts();
    }

    @Override
    public final Map<String, String> saved() {
        return savedTexts;
    }

    @Override
    public final void show(Map<String, String> fields) {
        model().show(fields);
    }

    /** Called with what is on disk once it is there. */
    public final void whenSaved(Consumer<T> then) {
        whenSaved = then;
    }

    /** Called when something is wrong with the input. */
    public final void whenFaulty(Runnable then) {
        whenFaulty = then;
    }

    /** Saves the form, unless that is under way or a question about it is open. */
    public void save() {
        if (!busy.get()) {
            write();
        }
    }

    /** Puts what is typed over the version somebody else saved, once both were seen. */
    public final void saveOverTheirs() {
        overTheirs().ifPresent(saved -> write());
    }

    /** It is on disk, as given. */
    protected final void ended(T saved) {
        whenSaved.accept(saved);
    }

    /** Shows what kept the form from being saved. */
    protected void refused(List<Fault> faults) {
        model().faults.refused(faults);
        whenFaulty.run();
    }
}
