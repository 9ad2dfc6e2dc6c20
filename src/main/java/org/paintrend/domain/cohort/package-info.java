/** Many courses together: who belongs to a cohort, and what its scores say as a whole. */
@NullMarked
package org.paintrend.domain.cohort;

import org.jspecify.annotations.NullMarked;
