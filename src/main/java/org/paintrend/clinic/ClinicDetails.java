package org.paintrend.clinic;

import java.time.ZoneId;

/**
 * What the clinic says of itself.
 *
 * @param name for the head of prints, 1 to 100 characters
 * @param zone the zone of new procedures; old ones keep theirs
 * @param version counts the changes, against overwriting another's
 */
public record ClinicDetails(String name, ZoneId zone, long version) {}
