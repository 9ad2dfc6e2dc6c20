package org.paintrend.domain.privacy;

import java.time.Instant;
import java.util.Locale;

/**
 * Data that left the clinic, without any of them.
 *
 * @param row its number in the database, 0 where it is not kept yet
 * @param at when it left
 * @param who was at the desk
 * @param form the code of what was written: {@code csv}, {@code xlsx} and so on
 * @param isIdentifiable whether patients were named in it
 * @param patients how many
 * @param procedures how many of them that were done
 * @param records rows of a table, resources of a bundle
 * @param file its name, without the folders it was put into
 * @param arrived false where it was recorded and the file could not take its place then
 * @param version counts the changes of its row
 */
public record Export(
        long row,
        Instant at,
        String who,
        String form,
        boolean isIdentifiable,
        int patients,
        int procedures,
        int records,
        String file,
        boolean arrived,
        long version) {
    public Export {
        if (patients < 0 || procedures < 0 || records < 0 || file.isEmpty() || file.contains("/")) {
            throw new IllegalArgumentException("not an export: " + patients + " " + procedures + " " + records);
        }
    }

    /** By what it is called where a number is needed: {@code E-0012}. */
    public String reference() {
        return String.format(Locale.ROOT, "E-%04d", row);
    }
}
