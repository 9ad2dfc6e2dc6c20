package org.paintrend.store;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clinic itself.
 *
 * @param name 1 to 100 characters
 * @param zone of new procedures
 * @param phone for patients to call back, 1 to 100 characters, or absent
 * @param address a few lines, 1 to 300 characters, or absent
 * @param attemptLimit after how many attempts a visit may be recorded as absent, 1 to 20
 * @param logo the hash of a picture that is kept, or absent
 * @param demonstration whether everybody in this file is invented
 * @param version counts the changes
 */
public record ClinicRow(
        String name,
        ZoneId zone,
        @Nullable String phone,
        @Nullable String address,
        int attemptLimit,
        @Nullable String logo,
        boolean demonstration,
        long version) {

    /** The same with another logo, or none. */
    public ClinicRow withLogo(@Nullable String other) {
        return new ClinicRow(name, zone, phone, address, attemptLimit, other, demonstration, version);
    }
}
