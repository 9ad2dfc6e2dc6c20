package org.paintrend.store;

/**
 * A row that belongs to a patient directly.
 *
 * @param row its number in its table
 */
public record Belonging(Entity entity, long row) {}
