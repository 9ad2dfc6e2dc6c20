/** What was asked and scored, and the plan that says when to ask. */
@NullMarked
package org.paintrend.domain.assessment;

import org.jspecify.annotations.NullMarked;
