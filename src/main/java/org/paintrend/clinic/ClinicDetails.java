package org.paintrend.clinic;

import java.time.ZoneId;
import java.util.List;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.store.ClinicRow;

/**
 * What the clinic says of itself.
 *
 * @param name for the head of prints, 1 to 100 characters
 * @param zone the zone of new procedures; old ones keep theirs
 * @param version counts the changes, against overwriting another's
 */
public record ClinicDetails(String name, ZoneId zone, long version) {

    /** What is wrong with it, by field ({@code name}); a database is only made without faults. */
    public List<Fault> faults() {
        Reading reading = new Reading();
        if (name.isBlank()) {
            reading.refuse("name", name, Problem.REQUIRED);
        }
        Entries.line(reading, "name", name, Limits.CLINIC_NAME);
        return reading.faults();
    }

    ClinicRow row(boolean demonstration) {
        return new ClinicRow(name.strip(), zone, demonstration, version);
    }

    static ClinicDetails of(ClinicRow row) {
        return new ClinicDetails(row.name(), row.zone(), row.version());
    }
}
