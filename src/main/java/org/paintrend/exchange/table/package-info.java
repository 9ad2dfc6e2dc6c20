/**
 * Tables as clinics have them, CSV or workbook, read into cells of text; and which of their columns means what. What a
 * table says is then read as strictly as the wide file.
 */
@NullMarked
package org.paintrend.exchange.table;

import org.jspecify.annotations.NullMarked;
