package org.paintrend.domain.safety;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered before a procedure.
 *
 * @param answers by the id of their question; of what was not answered there is none
 * @param inr as measured last, or absent
 * @param steroids absent where nobody asked or nobody knew
 */
public record SafetyAnswers(
        Map<String, Answer> answers,
        @Nullable Inr inr,
        @Nullable SteroidInjections steroids) {
    /** Nothing asked yet. */
    public static final SafetyAnswers NONE = new SafetyAnswers(Map.of(), null, null);

    public SafetyAnswers {
        answers = Map.copyOf(answers);
    }
}
