/** Papers for patients and colleagues. */
@NullMarked
package org.paintrend.report;

import org.jspecify.annotations.NullMarked;
