/** Charts of many courses together. */
@NullMarked
package org.paintrend.chart.cohort;

import org.jspecify.annotations.NullMarked;
