package org.paintrend.domain.procedure;

import java.time.LocalDate;

/** What ended a course before its plan did, and on which day. */
public record CourseEnd(CourseEndKind kind, LocalDate date) {}
