/** Charts in a window. */
@NullMarked
package org.paintrend.chart.fx;

import org.jspecify.annotations.NullMarked;
