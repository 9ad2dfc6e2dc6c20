package org.paintrend.domain.procedure;

import org.jspecify.annotations.Nullable;

/** A drug given in a procedure and its dose as written down, such as "80 mg". */
public record Drug(String name, @Nullable String dose) {}
