package org.paintrend.exchange.release;

import java.util.Set;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.procedure.Procedure;

/**
 * Which procedures leave.
 *
 * @param techniques by their ids; empty: all
 * @param period of the day of the procedure
 */
public record Selection(Set<String> techniques, CohortFilter.Period period) {
    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), new CohortFilter.Period(null, null));

    public Selection {
        techniques = Set.copyOf(techniques);
    }

    /** Whether a procedure is among them. */
    boolean takes(Procedure procedure) {
        return (techniques.isEmpty() || (procedure.technique() != null && techniques.contains(procedure.technique())))
                && period.takes(procedure.at().date());
    }
}
