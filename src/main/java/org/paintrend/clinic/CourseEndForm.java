package org.paintrend.clinic;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.CourseEndKind;

/**
 * What ends a course, as entered; faults name the fields {@code endKind} and {@code endDate}.
 *
 * @param kind repeat, surgery or withdrawal: a death is recorded on the patient and ends every course; absent: not
 *     chosen yet
 * @param date ISO 8601, from the day of the procedure to today
 */
public record CourseEndForm(@Nullable CourseEndKind kind, String date) {}
