/** Statistics of pain scores: whole numbers in, figures out. Knows no patients. */
@NullMarked
package org.paintrend.domain.statistics;

import org.jspecify.annotations.NullMarked;
