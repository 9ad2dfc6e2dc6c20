/** What happened to a record: every change with who, when, from, to and why. */
@NullMarked
package org.paintrend.domain.history;

import org.jspecify.annotations.NullMarked;
