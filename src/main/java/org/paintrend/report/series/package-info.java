/** A case series as it is published: Table 1, the figures of NRS and LANSS, and how it was made. */
@NullMarked
package org.paintrend.report.series;

import org.jspecify.annotations.NullMarked;
