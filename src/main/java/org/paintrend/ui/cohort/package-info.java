/** What the courses of a clinic say together: filter, figures, charts. */
@NullMarked
package org.paintrend.ui.cohort;

import org.jspecify.annotations.NullMarked;
