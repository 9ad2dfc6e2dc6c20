/** Projects of REDCap with their data, to be taken in without edits. */
@NullMarked
package org.paintrend.exchange.redcap;

import org.jspecify.annotations.NullMarked;
