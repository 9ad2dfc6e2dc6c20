/**
 * The database of a clinic: one SQLite file behind one door ({@link org.paintrend.store.Database}), opened by one
 * writing process at a time, brought to the present schema on the way in.
 */
@NullMarked
package org.paintrend.store;

import org.jspecify.annotations.NullMarked;
