package org.paintrend.clinic;

import org.jspecify.annotations.Nullable;

/**
 * When a procedure was done, or is planned, as typed; faults name the fields {@code date} and {@code time}.
 *
 * @param date ISO 8601, required
 * @param time {@code HH:mm}, or empty: only the day is known
 * @param laterOfTwo for a time that occurs twice, which one; absent: not chosen yet
 */
public record ProcedureTimeForm(
        String date, String time, @Nullable Boolean laterOfTwo) {}
