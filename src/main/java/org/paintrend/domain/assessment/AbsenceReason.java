package org.paintrend.domain.assessment;

import org.paintrend.domain.Coded;

/** Why a scheduled assessment holds no score. */
public enum AbsenceReason implements Coded {
    /** The patient did not want to answer. */
    DECLINED("declined"),
    /** The patient was not able to answer. */
    COULD_NOT_ANSWER("could-not-answer"),
    /** Nobody asked. */
    NOT_ASKED("not-asked"),
    /** The patient could not be reached. */
    UNREACHABLE("unreachable"),
    /** An examination was not possible. */
    NOT_EXAMINABLE("not-examinable"),
    /** The patient died before. */
    DECEASED("deceased"),
    /** The patient withdrew from follow-up. */
    WITHDRAWN("withdrawn"),
    /** Another reason, told in the note. */
    OTHER("other");

    private final String id;

    AbsenceReason(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
