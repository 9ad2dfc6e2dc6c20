package org.paintrend.clinic;

import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.store.Ledger;

/** What a clinic begins with: its name, the standard plan and rule. */
final class Founding {
    private Founding() {}

    static void found(Ledger ledger, ClinicDetails details, boolean demonstration) {
        ledger.found(details.row(demonstration, null), FollowUpPlan.standard(), ResponderRule.standard());
    }
}
