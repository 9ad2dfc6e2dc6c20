package org.paintrend.domain.sheet;

/** The number of a filled sheet in its database. */
public record SheetId(long value) {}
