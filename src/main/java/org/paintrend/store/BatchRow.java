package org.paintrend.store;

/**
 * One import.
 *
 * @param file the name of the file, without its folder
 * @param first the number of the first event it wrote
 * @param last the number of the last one; every event between is its own
 * @param patients registered
 * @param procedures recorded
 * @param assessments recorded
 * @param updated rows that changed something recorded
 * @param skipped rows passed over
 */
public record BatchRow(
        long id,
        String file,
        long first,
        long last,
        int patients,
        int procedures,
        int assessments,
        int updated,
        int skipped) {}
