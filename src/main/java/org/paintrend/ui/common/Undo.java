package org.paintrend.ui.common;

import java.util.List;
import java.util.stream.Collectors;
import org.paintrend.clinic.Change;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.words.Clinical;

/** The way back from a change, and a word on how it ended: taken back, or not and why. */
public final class Undo {
    private final Workplace workplace;
    private final Runnable afterwards;

    /** @param afterwards called once it was tried, whatever came of it: shows the present state */
    public Undo(Workplace workplace, Runnable afterwards) {
        this.workplace = workplace;
        this.afterwards = afterwards;
    }

    /**
     * Takes a change back by its number.
     *
     * @param what names the change when it is told that it was taken back
     */
    public void takeBack(String what, long change) {
        workplace.tasks().run(() -> workplace.clinic().undo(change), saving -> ended(what, saving), this::failed);
    }

    private void ended(String what, Saving<Change> saving) {
        var words = workplace.words();
        switch (saving) {
            case Saving.Saved<Change> saved -> workplace.toasts().say(words.get("common.undone", what));
            case Saving.Refused<Change> refused -> workplace.toasts().warn(why(refused.faults()));
            case Saving.Stale<Change> stale -> workplace.toasts().warn(words.get("common.undo.stale"));
        }
        afterwards.run();
    }

    private String why(List<Fault> faults) {
        var clinical = new Clinical(workplace.words());
        return workplace
                .words()
                .get(
                        "common.undo.refused",
                        faults.stream().map(clinical::fieldFault).collect(Collectors.joining(" ")));
    }

    /** Only a disk that refuses is told here; anything else is a defect and belongs in the error window. */
    private void failed(Exception failure) {
        if (!(failure instanceof NotSaved)) {
            throw new IllegalStateException("the change was not taken back", failure);
        }
        workplace.toasts().warn(workplace.words().get("common.undo.not-saved"));
    }
}
