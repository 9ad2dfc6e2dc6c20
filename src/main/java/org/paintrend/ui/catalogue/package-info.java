/** The clinic's catalogue on the screen: its chapters, their lines, and the panel that edits one. */
@NullMarked
package org.paintrend.ui.catalogue;

import org.jspecify.annotations.NullMarked;
