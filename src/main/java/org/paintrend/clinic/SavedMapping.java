package org.paintrend.clinic;

import java.util.List;
import java.util.Map;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Reading;

/**
 * Which column of a foreign table is which of ours, kept under a name.
 *
 * @param name 1 to 100 characters; keeping another under the same name replaces it
 * @param columns of the wide file by head; an empty text where a column is not imported
 * @param dateOrder the code of the order in which its days are written
 * @param decimalMark the code of what stands before its decimals
 */
public record SavedMapping(String name, Map<String, String> columns, String dateOrder, String decimalMark) {
    private static final int LONGEST = 100;

    public SavedMapping {
        columns = Map.copyOf(columns);
    }

    /** What is wrong with its name. */
    public List<Fault> faults() {
        Reading reading = new Reading();
        reading.requiredText("name", name, LONGEST);
        return reading.faults();
    }
}
