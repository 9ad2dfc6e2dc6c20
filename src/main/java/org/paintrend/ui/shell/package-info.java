/** The frame around every screen: rail, search, panels, toasts, first start, and the window for what went wrong. */
@NullMarked
package org.paintrend.ui.shell;

import org.jspecify.annotations.NullMarked;
