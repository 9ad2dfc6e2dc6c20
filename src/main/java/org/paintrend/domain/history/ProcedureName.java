package org.paintrend.domain.history;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Technique;

/**
 * What a procedure is called by.
 *
 * @param technique absent where it was not recorded
 */
public record ProcedureName(@Nullable Technique technique, Moment at) {}
