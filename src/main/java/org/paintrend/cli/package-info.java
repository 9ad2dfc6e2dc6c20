/** PainTrend on the command line; the only place that writes to the terminal. */
@NullMarked
package org.paintrend.cli;

import org.jspecify.annotations.NullMarked;
