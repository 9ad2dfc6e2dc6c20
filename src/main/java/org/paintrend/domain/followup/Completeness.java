package org.paintrend.domain.followup;

import java.util.Collection;
import java.util.List;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;

/**
 * How much of the follow-up that was due is known. Due is a visit after a procedure that was done when its window has
 * closed or something is recorded for it; an absence with its reason is due and not observed. Visits that the end of
 * their course cut off, windows that are still open and minutes nobody can know are not due.
 *
 * @param observed visits with a score
 * @param due not less than those observed
 */
public record Completeness(int observed, int due) {
    public Completeness {
        if (observed < 0 || due < observed) {
            throw new IllegalArgumentException("observed " + observed + " of " + due + " due");
        }
    }

    /** Counts over episodes; what is not done, or part of another course, does not count. */
    public static Completeness of(Collection<Episode> episodes) {
        List<Visit> visits = episodes.stream()
                .filter(episode -> episode.hasOwnCourse())
                .flatMap(episode -> episode.followUp().afterwards().stream())
                .toList();
        int observed = 0;
        int due = 0;
        for (Visit visit : visits) {
            switch (visit.status()) {
                case OBSERVED -> {
                    observed++;
                    due++;
                }
                case MISSED, ABSENT -> due++;
                case NOT_DUE, OPEN, OVERDUE, NO_WINDOW, ENDED, ELSEWHERE, CANCELLED -> {}
            }
        }
        return new Completeness(observed, due);
    }
}
