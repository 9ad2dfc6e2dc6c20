/** A patient's record: who it is, the procedures, their courses, what was recorded, and the ways to mend it. */
@NullMarked
package org.paintrend.ui.record;

import org.jspecify.annotations.NullMarked;
