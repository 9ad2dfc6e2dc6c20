package org.paintrend.ui.record;

import java.util.Locale;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.history.Subject;

/** What of a history is shown. */
enum HistoryFilter {
    ALL,
    SCORES,
    CALLS,
    PROCEDURE,
    PATIENT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean lets(HistoryEntry entry) {
        return this == ALL || this == of(entry.subject());
    }

    private static HistoryFilter of(Subject subject) {
        return switch (subject) {
            case Subject.OfPatient patient -> PATIENT;
            case Subject.OfNumbness numbness -> PATIENT;
            case Subject.OfProcedure procedure -> PROCEDURE;
            case Subject.OfSheet sheet -> PROCEDURE;
            case Subject.OfAssessment assessment -> SCORES;
            case Subject.OfAttempt attempt -> CALLS;
        };
    }
}
