package org.paintrend.ui.patients;

import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.paintrend.clinic.Drafts;
import org.paintrend.ui.common.Tasks;

/** Keeps what is typed into a patient's form, a moment after each change, so that not even a crash loses it. */
final class PatientDraft {
    private static final Duration PAUSE = Duration.millis(500);

    private final Drafts drafts;
    private final Tasks tasks;
    private final PatientModel model;
    private final String name;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean ended;

    PatientDraft(Drafts drafts, Tasks tasks, PatientModel model, String name) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.model = model;
        this.name = name;
        pause.setOnFinished(event -> keep());
    }

    /** Called after every change of the form. */
    void touched() {
        pause.playFromStart();
    }

    /** Takes up what was kept, and tells whether there was something. */
    void restore(Consumer<Boolean> then) {
        tasks.run(() -> drafts.find(name), found -> {
            found.ifPresent(model::take);
            then.accept(found.isPresent());
        });
    }

    /** Keeps what is there now, if it is unsaved. */
    void keep() {
        pause.stop();
        if (!ended && model.isTouched()) {
            Map<String, String> fields = model.fields();
            tasks.keep(() -> {
                drafts.keep(name, fields);
                return true;
            });
        }
    }

    /** Forgets it: saved, or thrown away. */
    void discard() {
        pause.stop();
        ended = true;
        tasks.keep(() -> {
            drafts.discard(name);
            return true;
        });
    }
}
