/** Pictures of courses from domain values, on screen and on paper, and the text that says the same. */
@NullMarked
package org.paintrend.chart;

import org.jspecify.annotations.NullMarked;
