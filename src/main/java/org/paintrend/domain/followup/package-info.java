/** Whom to ask next, who was tried and how often, and how much of what was due is known. */
@NullMarked
package org.paintrend.domain.followup;

import org.jspecify.annotations.NullMarked;
