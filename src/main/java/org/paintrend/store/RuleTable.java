package org.paintrend.store;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.paintrend.domain.Coded;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.RuleInstrument;

/** The versions of the responder rule. A version is never changed: a course keeps the one it was judged by. */
public final class RuleTable {
    private final Handle handle;

    RuleTable(Handle handle) {
        this.handle = handle;
    }

    /** Every version of the rule by its number, the present one last. */
    public NavigableMap<Integer, ResponderRule> all() {
        TreeMap<Integer, ResponderRule> rules = new TreeMap<>();
        handle.createQuery("SELECT version, instrument, threshold, primary_timepoint FROM responder_rule")
                .map((row, context) -> new ResponderRule(
                        row.getInt("version"),
                        Coded.of(RuleInstrument.class, row.getString("instrument")),
                        row.getInt("threshold"),
                        row.getString("primary_timepoint")))
                .forEach(rule -> rules.put(rule.version(), rule));
        return rules;
    }

    void insert(ResponderRule rule) {
        handle.createUpdate("""
                        INSERT INTO responder_rule (version, instrument, threshold, primary_timepoint)
                        VALUES (:version, :instrument, :threshold, :primary)
                        """)
                .bind("version", rule.version())
                .bind("instrument", rule.instrument().id())
                .bind("threshold", rule.threshold())
                .bind("primary", rule.primary())
                .execute();
    }
}
