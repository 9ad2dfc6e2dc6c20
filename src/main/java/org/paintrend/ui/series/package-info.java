/** Choosing the patients of a case series, looking at it, and saving it. */
@NullMarked
package org.paintrend.ui.series;

import org.jspecify.annotations.NullMarked;
