/**
 * What leaves the clinic, as values. A writer sees these and nothing of the records they were made from, so that it cannot
 * write more than was let out; what is let out is decided here alone.
 */
@NullMarked
package org.paintrend.exchange.release;

import org.jspecify.annotations.NullMarked;
