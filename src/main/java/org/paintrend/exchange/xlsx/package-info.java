/** Workbooks for spreadsheets. */
@NullMarked
package org.paintrend.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
