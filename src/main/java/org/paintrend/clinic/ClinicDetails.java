package org.paintrend.clinic;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
 * @param address beneath the name on letters, up to 4 lines and 300 characters; empty: none
 * @param attemptLimit after how many attempts a visit may be recorded as absent, 1 to 20
 * @param version counts the changes, against overwriting another's
 */
public record ClinicDetails(String name, ZoneId zone, String phone, String address, int attemptLimit, long version) {
    /** How often one tries to reach a patient, unless the clinic says otherwise. */
    public static final int USUAL_ATTEMPTS = 3;

    /** A clinic that has said no more than what it is called and where it is. */
    public ClinicDetails(String name, ZoneId zone, long version) {
        this(name, zone, "", USUAL_ATTEMPTS, version);
    }

    /** A clinic that gave no address. */
    public ClinicDetails(String name, ZoneId zone, String phone, int attemptLimit, long version) {
        this(name, zone, phone, "", attemptLimit, version);
    }

    /** What is wrong with it, by field ({@code name}, {@code phone}, {@code address}, {@code attemptLimit}); a database is only made without faults. */
    public List<Fault> faults() {
        Reading reading = new Reading();
        if (name.isBlank()) {
            reading.refuse("name", name, Problem.REQUIRED);
        }
        Entries.line(reading, "name", name, Limits.CLINIC_NAME);
        Entries.line(reading, "phone", phone, Limits.CLINIC_PHONE);
        reading.text("address", address, Limits.CLINIC_ADDRESS);
        if (address.strip().lines().count() > Limits.CLINIC_ADDRESS_LINES) {
            reading.refuse("address", address, Problem.TOO_MANY_LINES, Limits.CLINIC_ADDRESS_LINES);
        }
        Entries.chosen(reading, "attemptLimit", attemptLimit, 1, Limits.MOST_ATTEMPTS);
        return reading.faults();
    }

    /** The row of a clinic, with the hash of its logo or without one. */
    ClinicRow row(boolean demonstration, @Nullable String logo) {
        return new ClinicRow(
                name.strip(), zone, absent(phone), absent(address), attemptLimit, logo, demonstration, version);
    }

    private static @Nullable String absent(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    static ClinicDetails of(ClinicRow row) {
        return new ClinicDetails(
                row.name(),
                row.zone(),
                Objects.requireNonNullElse(row.phone(), ""),
                Objects.requireNonNullElse(row.address(), ""),
                row.attemptLimit(),
                row.version());
    }
}
