/**
 * Comma-separated files: the wide one (one row a procedure) in and out, the long one (one row an assessment) and the call
 * list (one row a visit) out.
 */
@NullMarked
package org.paintrend.exchange.csv;

import org.jspecify.annotations.NullMarked;
