package org.paintrend.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.paintrend.clinic.Drafts;

/**
 * Keeps what is typed into a form, a moment after each change, so that not even a crash loses it. With it goes the
 * version it was based on, so that what somebody saved since is noticed when the form is saved.
 */
public final class FormDraft {
    private static final Duration PAUSE = Duration.millis(500);
    private static final String VERSION = "version";

    private final Drafts drafts;
    private final Tasks tasks;
    private final String name;
    private final Form form;
    private final Editing<?> editing;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Runnable whenKept = () -> {};
    private boolean kept;
    private boolean ended;

    /** A form whose input can be kept. */
    public interface Form {
        /** What is typed now. */
        Map<String, String> input();

        /** What it would hold had nobody typed. */
        Map<String, String> saved();

        /** Shows fields as {@link #input} gave them. */
        void show(Map<String, String> fields);
    }

    /**
     * A draft of a form.
     *
     * @param name under which it is kept, such as {@code patient/17}
     * @param editing knows the version that is typed over
     */
    public FormDraft(Workplace workplace, String name, Form form, Editing<?> editing) {
        this.drafts = workplace.clinic().drafts();
        this.tasks = workplace.tasks();
        this.name = name;
        this.form = form;
        this.editing = editing;
        pause.setOnFinished(event -> keep());
    }

    /** Takes up what was kept, and tells whether there was something. */
    public void restore(Consumer<Boolean> then) {
        tasks.run(() -> drafts.find(name), found -> {
            found.ifPresent(fields -> {
                kept = true;
                String version = fields.getOrDefault(VERSION, String.valueOf(editing.savedVersion()));
                show(fields, Long.parseLong(version));
            });
            then.accept(found.isPresent());
        });
    }

    /** Calls the listener whenever something unsaved is kept. */
    public void whenKept(Runnable listener) {
        whenKept = listener;
    }

    /** Called after every change of the form. */
    public void touched() {
        if (!ended) {
            pause.playFromStart();
        }
    }

    /** Keeps what is typed, or forgets it where that is what is saved. */
    public void keep() {
        pause.stop();
        if (ended) {
            return;
        }
        Map<String, String> input = form.input();
        if (input.equals(form.saved())) {
            forget();
            return;
        }
        Map<String, String> fields = new HashMap<>(input);
        fields.put(VERSION, String.valueOf(editing.version()));
        kept = true;
        tasks.keep(() -> {
            drafts.keep(name, fields);
            return true;
        });
        whenKept.run();
    }

    /** Saved: there is nothing to keep any more. */
    public void end() {
        pause.stop();
        ended = true;
        forget();
    }

    /** The panel is gone. */
    public void stop() {
        pause.stop();
    }

    /** Throws away what was typed; the form shows what is saved, and can be typed into again. */
    public void discard() {
        show(form.saved(), editing.savedVersion());
        pause.stop();
        forget();
    }

    private void show(Map<String, String> fields, long version) {
        form.show(fields);
        editing.basedOn(version);
    }

    private void forget() {
        if (kept) {
            kept = false;
            tasks.keep(() -> {
                drafts.discard(name);
                return true;
            });
        }
    }
}
