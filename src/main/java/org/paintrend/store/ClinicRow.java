package org.paintrend.store;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clinic itself.
 *
 * @param name 1 to 100 characters
 * @param zone of new procedures
 * @param phone for patients to call back, 1 to 100 characters, or absent
 * @param attemptLimit after how many attempts a visit may be recorded as absent, 1 to 20
 * @param demonstration whether everybody in this file is invented
 * @param version counts the changes
 */
public record ClinicRow(
        String name, ZoneId zone, @Nullable String phone, int attemptLimit, boolean demonstration, long version) {}
