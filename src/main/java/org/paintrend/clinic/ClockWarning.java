package org.paintrend.clinic;

import java.time.Instant;

/**
 * The computer's clock cannot be right: something was saved later than now. To be shown and confirmed before the first
 * save, because what is saved carries this time.
 *
 * @param now what the clock says
 * @param newest when the newest change was saved, as the clock said then
 */
public record ClockWarning(Instant now, Instant newest) {}
