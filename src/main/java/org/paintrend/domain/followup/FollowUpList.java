package org.paintrend.domain.followup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom to ask, as it stands at a moment.
 *
 * @param visits in {@link DueVisit#ORDER}
 * @param repeats ends of courses to confirm
 * @param completeness over every course of the clinic
 * @param attemptLimit after how many attempts a visit may be recorded as absent
 * @param asOf the moment it is looked at
 */
public record FollowUpList(
        List<DueVisit> visits, List<Repeat> repeats, Completeness completeness, int attemptLimit, Instant asOf) {
    public FollowUpList {
        visits = visits.stream().sorted(DueVisit.ORDER).toList();
        repeats = List.copyOf(repeats);
    }

    /** The visits of one group, in their order. */
    public List<DueVisit> in(DueGroup group) {
        return visits.stream().filter(due -> due.group() == group).toList();
    }

    /** How many visits a group has. */
    public int count(DueGroup group) {
        return (int) visits.stream().filter(due -> due.group() == group).count();
    }

    /** What the badge shows: overdue and today. */
    public int pressing() {
        return (int) visits.stream().filter(due -> due.group().isPressing()).count();
    }

    /** The visit whose target comes next, after today; for the day on which nobody is due. */
    public Optional<DueVisit> next() {
        return visits.stream()
                .filter(due -> due.group() == DueGroup.NEXT_7_DAYS || due.group() == DueGroup.LATER)
                .min(Comparator.comparing((DueVisit due) -> due.window().overdueFrom())
                        .thenComparing(DueVisit.ORDER));
    }

    /** Whether so many attempts were made that the visit may be recorded as absent. */
    public boolean attemptLimitReached(DueVisit due) {
        return due.attempts().size() >= attemptLimit;
    }

    /** When the list has to be made anew although nobody changed anything: the next instant a row may move or leave. */
    public Optional<Instant> nextChange() {
        return visits.stream()
                .flatMap(due -> DueGroup.nextChange(due.window(), due.zone(), asOf).stream())
                .min(Instant::compareTo);
    }
}
