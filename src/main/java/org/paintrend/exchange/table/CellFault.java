package org.paintrend.exchange.table;

import java.util.Optional;
import org.paintrend.domain.Fault;

/**
 * A fault of a table.
 *
 * @param row as a spreadsheet numbers it
 * @param column the index of the column it stands in; none where it is one of the whole row
 * @param fault with a column of the wide file as its field, and the text that stands in the table as its value
 */
public record CellFault(int row, Optional<Integer> column, Fault fault) {}
