package org.paintrend.clinic;

/**
 * How to import.
 *
 * @param clearEmpty on an update: whether an empty cell empties what is recorded
 * @param dryRun only say what would happen
 */
public record ImportOptions(OnDuplicate onDuplicate, boolean clearEmpty, boolean dryRun) {}
