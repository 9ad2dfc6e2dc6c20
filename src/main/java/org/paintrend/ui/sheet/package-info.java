/** The sheets of a procedure on screen: to read as cards, to fill in a panel. */
@NullMarked
package org.paintrend.ui.sheet;

import org.jspecify.annotations.NullMarked;
