package org.paintrend.chart.cohort;

import java.util.Optional;
import org.paintrend.chart.Listing;

/**
 * What a chart says beside its picture.
 *
 * @param nothing why there is nothing to draw, in a sentence; empty where there is something
 */
record Telling(String title, String caption, String description, Listing listing, Optional<String> nothing) {}
