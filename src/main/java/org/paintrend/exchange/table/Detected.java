package org.paintrend.exchange.table;

/**
 * What a file seems to be.
 *
 * @param likeliest what it is taken for
 * @param sure false where something else is possible, too: then somebody has to be asked
 */
public record Detected<T>(T likeliest, boolean sure) {}
