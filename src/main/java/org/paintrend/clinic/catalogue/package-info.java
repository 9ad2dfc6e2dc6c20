/** Reads the catalogue that comes with the program, and refuses a broken one. */
@NullMarked
package org.paintrend.clinic.catalogue;

import org.jspecify.annotations.NullMarked;
