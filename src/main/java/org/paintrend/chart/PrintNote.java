package org.paintrend.chart;

/**
 * What a printed sheet says of itself, so that nobody asks later where it came from.
 *
 * @param clinic its name
 * @param printed the day and time in the clinic's zone, as people read it
 * @param by who printed it
 */
public record PrintNote(String clinic, String printed, String by) {}
