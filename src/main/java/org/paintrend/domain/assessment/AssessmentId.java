package org.paintrend.domain.assessment;

/** The number under which the database knows an assessment; it never leaves the clinic's machine. */
public record AssessmentId(long value) {}
