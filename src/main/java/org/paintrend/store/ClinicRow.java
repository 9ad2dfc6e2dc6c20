package org.paintrend.store;

import java.time.ZoneId;

/**
 * The clinic itself.
 *
 * @param name 1 to 100 characters
 * @param zone of new procedures
 * @param demonstration whether everybody in this file is invented
 * @param version counts the changes
 */
public record ClinicRow(String name, ZoneId zone, boolean demonstration, long version) {}
