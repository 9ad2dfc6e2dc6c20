/** The panel in which scores are entered and changed: one model without nodes, and the views that show it. */
@NullMarked
package org.paintrend.ui.entry;

import org.jspecify.annotations.NullMarked;
