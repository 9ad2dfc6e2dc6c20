package org.paintrend.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;

/**
 * One change in the history.
 *
 * @param number rises by one with every change; the order of events, whatever a clock said
 * @param at when, to the millisecond
 * @param who was at the desk
 * @param row the number of the changed row in its table
 * @param patient whose record it touched; absent for the clinic itself
 * @param fromPatient of a move between two patients, the one it was taken from
 * @param before the row before as JSON, without the identity; absent of a creation
 * @param after the row afterwards, likewise
 * @param reason as given by the user, or absent
 * @param undoes the number of the event this one takes back, or absent
 */
public record Event(
        long number,
        Instant at,
        String who,
        Entity entity,
        long row,
        @Nullable PatientId patient,
        @Nullable PatientId fromPatient,
        Action action,
        @Nullable String before,
        String after,
        @Nullable String reason,
        @Nullable Long undoes) {}
