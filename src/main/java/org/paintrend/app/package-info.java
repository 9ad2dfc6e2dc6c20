/** Builds the program once, by hand, and knows all its parts; nothing else does. */
@NullMarked
package org.paintrend.app;

import org.jspecify.annotations.NullMarked;
