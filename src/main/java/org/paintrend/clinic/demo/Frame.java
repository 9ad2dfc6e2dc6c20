package org.paintrend.clinic.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the demonstration is laid out in.
 *
 * @param now nothing in it was done later
 * @param planVersion of the follow-up plan
 * @param ruleVersion of the responder rule
 * @param who stands as the one who recorded everything
 */
public record Frame(Instant now, ZoneId zone, int planVersion, int ruleVersion, String who) {
    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
