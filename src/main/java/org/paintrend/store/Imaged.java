package org.paintrend.store;

/**
 * An event with what it found and what it left, the identity of a patient included.
 *
 * @param before of a creation without a column
 */
public record Imaged(Event event, RowImage before, RowImage after) {}
