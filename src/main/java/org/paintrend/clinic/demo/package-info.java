/** The demonstration as values: three published cases and invented people, the same for the same seed and day. */
@NullMarked
package org.paintrend.clinic.demo;

import org.jspecify.annotations.NullMarked;
