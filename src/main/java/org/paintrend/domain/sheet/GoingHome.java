package org.paintrend.domain.sheet;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;

/** What the check before going home leads to. */
public final class GoingHome {
    private static final String YES = "yes";
    private static final String NUMBNESS = "home-numbness";
    private static final String WEAKNESS = "home-weakness";

    private GoingHome() {}

    /** The timepoint of the same day whose scores are not recorded while its window is open; empty when there is none. */
    public static Optional<Timepoint> scoresDue(Episode episode, Instant now) {
        return episode.asOf(now).followUp().afterwards().stream()
                .filter(visit -> visit.timepoint().unit() == Timepoint.Unit.MINUTES)
                .filter(visit -> visit.status() == VisitStatus.OPEN || visit.status() == VisitStatus.OVERDUE)
                .map(Visit::timepoint)
                .findFirst();
    }

    /** Whether the patient goes home with a new numbness or weakness. */
    public static boolean isNewlyNumb(Map<String, String> values) {
        return YES.equals(values.get(NUMBNESS)) || YES.equals(values.get(WEAKNESS));
    }
}
