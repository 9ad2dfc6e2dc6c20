package org.paintrend.ui.sheet;

import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.safety.SafetyCase;

/**
 * The procedure whose sheets are shown.
 *
 * @param safety its patient, its course and what is asked before it
 * @param about the patient and the procedure in words
 * @param assessNumbness opens the assessment of numbness after this procedure
 */
public record SheetSubject(SafetyCase safety, String about, Runnable assessNumbness) {
    Episode episode() {
        return safety.episode();
    }
}
