/** What the scores mean: reduction, response, course and the evidence for each. */
@NullMarked
package org.paintrend.domain.outcome;

import org.jspecify.annotations.NullMarked;
