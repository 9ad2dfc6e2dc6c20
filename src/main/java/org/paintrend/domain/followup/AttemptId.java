package org.paintrend.domain.followup;

/** The number under which the database knows an attempt. */
public record AttemptId(long value) {}
