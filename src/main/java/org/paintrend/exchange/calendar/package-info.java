/** Appointments out, as iCalendar (RFC 5545). */
@NullMarked
package org.paintrend.exchange.calendar;

import org.jspecify.annotations.NullMarked;
