/** The program's texts and sentences in the user's language; it knows the domain, and every room above may speak. */
@NullMarked
package org.paintrend.words;

import org.jspecify.annotations.NullMarked;
