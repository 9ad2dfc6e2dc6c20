/** Figures as JSON, for programs that read them. */
@NullMarked
package org.paintrend.exchange.json;

import org.jspecify.annotations.NullMarked;
