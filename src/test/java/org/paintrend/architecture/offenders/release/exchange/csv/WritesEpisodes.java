package org.paintrend.architecture.offenders.release.exchange.csv;

import org.paintrend.architecture.offenders.release.domain.outcome.Episode;

public record WritesEpisodes(Episode episode) {}
