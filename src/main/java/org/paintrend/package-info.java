/** The program's entry. */
@NullMarked
package org.paintrend;

import org.jspecify.annotations.NullMarked;
