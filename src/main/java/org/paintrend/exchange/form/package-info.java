/** The forms in which data leave, and the way they take. */
@NullMarked
package org.paintrend.exchange.form;

import org.jspecify.annotations.NullMarked;
