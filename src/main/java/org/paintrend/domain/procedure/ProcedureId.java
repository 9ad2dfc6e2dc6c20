package org.paintrend.domain.procedure;

/** The number under which the database knows a procedure; it never leaves the clinic's machine. */
public record ProcedureId(long value) {}
