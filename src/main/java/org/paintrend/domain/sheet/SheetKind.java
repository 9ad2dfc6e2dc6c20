package org.paintrend.domain.sheet;

import org.paintrend.domain.Coded;

/** The kinds of sheet a procedure can have. */
public enum SheetKind implements Coded {
    /** The patient before the procedure, as in a published case series: build, cause, signs, work-up. */
    CASE("case", Times.ONCE, false),
    /** What is asked before the procedure, and what was found to stand in its way. */
    SAFETY("safety", Times.ONCE, false),
    /** How it was done: guidance, needle, stimulation, contrast, sedation, complications. */
    TECHNIQUE("technique", Times.ONCE, false),
    /** What is looked at before the patient goes home. */
    GOING_HOME("going-home", Times.ONCE, true),
    /** What is to follow, most of all where the procedure did not help. */
    NEXT("next", Times.ONCE, true),
    /** Motor and sensory examination. */
    EXAMINATION("examination", Times.EACH_TIMEPOINT, false),
    /** The drugs taken before the procedure, or what became of them since. */
    MEDICATION("medication", Times.EACH_TIMEPOINT, false),
    /** An untoward event, with its onset, severity, relation, action and outcome. */
    ADVERSE_EVENT("adverse-event", Times.OFTEN, true);

    /** How many sheets of a kind a procedure can have. */
    public enum Times {
        ONCE,
        EACH_TIMEPOINT,
        OFTEN;

        /** Whether a sheet names the timepoint it is about. */
        public boolean atTimepoint() {
            return this == EACH_TIMEPOINT;
        }

        /** Whether there is at most one sheet, or one at each timepoint. */
        public boolean isSingle() {
            return this == ONCE || this == EACH_TIMEPOINT;
        }
    }

    private final String id;
    private final Times times;
    private final boolean needsDone;

    SheetKind(String id, Times times, boolean needsDone) {
        this.id = id;
        this.times = times;
        this.needsDone = needsDone;
    }

    @Override
    public String id() {
        return id;
    }

    public Times times() {
        return times;
    }

    /** Whether it can be filled only once the procedure was done. */
    public boolean needsDone() {
        return needsDone;
    }
}
