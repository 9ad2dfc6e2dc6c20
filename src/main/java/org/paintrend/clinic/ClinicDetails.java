package org.paintrend.clinic;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.store.ClinicRow;

/**
 * What the clinic says of itself.
 *
 * @param name for the head of prints, 1 to 100 characters
 * @param zone the zone of new procedures; old ones keep theirs
 * @param phone for patients to call back, up to 100 characters; empty: none
 * @param attemptLimit after how many attempts a visit may be recorded as absent, 1 to 20
 * @param version counts the changes, against overwriting another's
 */
public record ClinicDetails(String name, ZoneId zone, String phone, int attemptLimit, long version) {
    /** How often one tries to reach a patient, unless the clinic says otherwise. */
    public static final int USUAL_ATTEMPTS = 3;

    /** A clinic that has said no more than what it is called and where it is. */
    public ClinicDetails(String name, ZoneId zone, long version) {
        this(name, zone, "", USUAL_ATTEMPTS, version);
    }

    /** What is wrong with it, by field ({@code name}, {@code phone}, {@code attemptLimit}); a database is only made without faults. */
    public List<Fault> faults() {
        Reading reading = new Reading();
        if (name.isBlank()) {
            reading.refuse("name", name, Problem.REQUIRED);
        }
        Entries.line(reading, "name", name, Limits.CLINIC_NAME);
        Entries.line(reading, "phone", phone, Limits.CLINIC_PHONE);
        Entries.chosen(reading, "attemptLimit", attemptLimit, 1, Limits.MOST_ATTEMPTS);
        return reading.faults();
    }

    ClinicRow row(boolean demonstration) {
        return new ClinicRow(
                name.strip(), zone, phone.isBlank() ? null : phone.strip(), attemptLimit, demonstration, version);
    }

    static ClinicDetails of(ClinicRow row) {
        return new ClinicDetails(
                row.name(), row.zone(), Objects.requireNonNullElse(row.phone(), ""), row.attemptLimit(), row.version());
    }
}
