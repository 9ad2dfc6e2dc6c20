package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;

/** The versions of the follow-up plan. A version is never changed: a procedure keeps the one it began with. */
public final class PlanTable {
    private final Handle handle;

    PlanTable(Handle handle) {
        this.handle = handle;
    }

    /** Every version of the plan by its number, the present one last. */
    public NavigableMap<Integer, FollowUpPlan> all() {
        Map<Integer, List<Timepoint>> timepoints = handle.createQuery("SELECT * FROM timepoint ORDER BY plan, position")
                .map((row, context) -> Map.entry(row.getInt("plan"), timepoint(row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        TreeMap<Integer, FollowUpPlan> plans = new TreeMap<>();
        timepoints.forEach((version, points) -> plans.put(version, new FollowUpPlan(version, points)));
        return plans;
    }

    void insert(FollowUpPlan plan) {
        handle.createUpdate("INSERT INTO plan (version) VALUES (:version)")
                .bind("version", plan.version())
                .execute();
        for (int position = 0; position < plan.timepoints().size(); position++) {
            Timepoint point = plan.timepoints().get(position);
            handle.createUpdate("""
                            INSERT INTO timepoint (plan, position, id, unit, target, opens, closes, nrs, lanss)
                            VALUES (:plan, :position, :id, :unit, :target, :opens, :closes, :nrs, :lanss)
                            """)
                    .bind("plan", plan.version())
                    .bind("position", position)
                    .bind("id", point.id())
                    .bind("unit", point.unit().name().toLowerCase(Locale.ROOT))
                    .bind("target", point.target())
                    .bind("opens", point.from())
                    .bind("closes", point.to())
                    .bind("nrs", point.asks(Instrument.NRS) ? 1 : 0)
                    .bind("lanss", point.asks(Instrument.LANSS) ? 1 : 0)
                    .execute();
        }
    }

    private static Timepoint timepoint(ResultSet row) throws SQLException {
        Set<Instrument> asked = EnumSet.noneOf(Instrument.class);
        for (Instrument instrument : Instrument.values()) {
            if (row.getInt(instrument.id()) == 1) {
                asked.add(instrument);
            }
        }
        return new Timepoint(
                Objects.requireNonNull(row.getString("id")),
                Timepoint.Unit.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
                row.getInt("target"),
                row.getInt("opens"),
                row.getInt("closes"),
                asked);
    }
}
