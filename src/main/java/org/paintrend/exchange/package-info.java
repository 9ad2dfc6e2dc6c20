/** Files in and out. */
@NullMarked
package org.paintrend.exchange;

import org.jspecify.annotations.NullMarked;
