/** The composition root. */
@NullMarked
package org.paintrend.app;

import org.jspecify.annotations.NullMarked;
