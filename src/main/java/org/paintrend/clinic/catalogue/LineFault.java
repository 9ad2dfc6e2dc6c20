package org.paintrend.clinic.catalogue;

import java.util.Locale;
import org.paintrend.domain.Fault;

/**
 * A fault of a file of the catalogue.
 *
 * @param line of the file, from 1
 * @param fault with the column as its field
 */
public record LineFault(long line, Fault fault) {

    /** For a log: the line, the column, the value, what is wrong and what is allowed. */
    String inEnglish() {
        String problem = fault.problem().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String allowed = fault.allowed().isEmpty() ? "" : "; allowed: " + String.join(", ", fault.allowed());
        return "line " + line + ", " + fault.field() + ": \"" + fault.value() + "\" " + problem + allowed;
    }
}
