package org.paintrend.ui.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.history.HistoryEntry;

/** A line of the history: a day, or something that happened on it. */
sealed interface HistoryRow {
    record Day(LocalDate date) implements HistoryRow {}

    record Happened(HistoryEntry entry) implements HistoryRow {}

    /** Those a filter lets through, each day over what happened on it; the order of the entries stays. */
    static List<HistoryRow> of(List<HistoryEntry> entries, HistoryFilter filter) {
        List<HistoryRow> rows = new ArrayList<>();
        @Nullable LocalDate day = null;
        for (HistoryEntry entry : entries) {
            LocalDate its = entry.at().toLocalDate();
            if (!filter.lets(entry)) {
                continue;
            }
            if (!its.equals(day)) {
                day = its;
                rows.add(new Day(its));
            }
            rows.add(new Happened(entry));
        }
        return rows;
    }
}
