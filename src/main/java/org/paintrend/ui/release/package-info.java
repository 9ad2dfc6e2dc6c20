/** Data that leave the clinic: what, in which form, with names or without, and all that ever left. */
@NullMarked
package org.paintrend.ui.release;

import org.jspecify.annotations.NullMarked;
