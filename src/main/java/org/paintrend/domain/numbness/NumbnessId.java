package org.paintrend.domain.numbness;

/** The number under which the database knows an assessment of numbness. */
public record NumbnessId(long value) {}
