/** What was done, where, by whom and when: the anchor of every follow-up. */
@NullMarked
package org.paintrend.domain.procedure;

import org.jspecify.annotations.NullMarked;
