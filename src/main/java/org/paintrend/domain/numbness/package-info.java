/** Numbness after an injection: what was answered, what it suggests, and what that asks to do. */
@NullMarked
package org.paintrend.domain.numbness;

import org.jspecify.annotations.NullMarked;
