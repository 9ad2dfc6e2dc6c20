package org.paintrend.clinic;

import org.paintrend.domain.Fault;

/**
 * A fault of a file.
 *
 * @param row as a spreadsheet numbers it: the header is row 1
 * @param fault with the column as its field
 */
public record RowFault(int row, Fault fault) {}
