/** What a clinic tells and asks around a procedure, as data: no sentence for a patient stands in the program's code. */
@NullMarked
package org.paintrend.domain.catalogue;

import org.jspecify.annotations.NullMarked;
