package org.paintrend.ui.followups;

import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.DueVisit;

/** A row of the list: somebody who is due, or the heading of a group. */
sealed interface DueItem permits DueItem.Heading, DueItem.NobodyYet, DueLine {
    /**
     * Begins a group.
     *
     * @param count how many of it are shown
     */
    record Heading(DueGroup group, int count) implements DueItem {}

    /**
     * Nobody is overdue or due today.
     *
     * @param next who is due next
     */
    record NobodyYet(DueVisit next) implements DueItem {}
}
