/** The import of a table from elsewhere: what was read, what each column means, what is wrong, and the way back. */
@NullMarked
package org.paintrend.ui.importing;

import org.jspecify.annotations.NullMarked;
