/** What a patient takes before a procedure and at each timepoint after it, and what its opioids are worth in morphine. */
@NullMarked
package org.paintrend.domain.medication;

import org.jspecify.annotations.NullMarked;
