package org.paintrend.exchange.table;

import java.util.List;
import java.util.Optional;
import org.paintrend.clinic.RowFault;

/**
 * The lines of a file.
 *
 * @param ragged whether every row of the file says itself how many cells it has: then too few are a fault
 * @param broken where the file cannot be read any further
 */
public record Lines(List<TableLine> lines, boolean ragged, Optional<RowFault> broken) {
    public Lines {
        lines = List.copyOf(lines);
    }
}
