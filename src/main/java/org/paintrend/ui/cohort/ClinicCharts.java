package org.paintrend.ui.cohort;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.Figure;
import org.paintrend.chart.cohort.CohortCharts;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.words.Words;

/** The charts of the program. */
final class ClinicCharts implements ChartSource {
    private final Words words;
    private final CohortCharts charts;

    ClinicCharts(Words words) {
        this.words = words;
        this.charts = new CohortCharts(words);
    }

    @Override
    public Figure of(CohortChoice choice, Chosen chosen, Instrument instrument, Map<String, List<CohortCase>> groups) {
        Cohort cohort = chosen.cohort();
        return switch (choice.chart()) {
            case COURSES -> charts.courses(cohort, chosen.figures(), instrument);
            case RESPONDERS -> charts.rates(cohort, chosen.figures(), instrument);
            case WATERFALL -> charts.waterfall(cohort, instrument);
            case CUMULATIVE -> charts.cumulative(cohort, chosen.figures(), instrument);
            case GROUPS -> compared(choice.groups().among(groups), chosen, instrument, groups);
            case MONTHS -> charts.months(cohort, instrument);
        };
    }

    private Figure compared(Groups wanted, Chosen chosen, Instrument instrument, Map<String, List<CohortCase>> groups) {
        var names = new GroupNames(words, chosen.material().techniques());
        return charts.compared(
                name(names, wanted, wanted.one()),
                group(chosen, groups, wanted.one()),
                name(names, wanted, wanted.comparator()),
                group(chosen, groups, wanted.comparator()),
                instrument);
    }

    /** The courses of a group; of one that is not there, none, and the chart says so. */
    private static Cohort group(Chosen chosen, Map<String, List<CohortCase>> groups, @Nullable String id) {
        return chosen.cohort().with(id == null ? List.of() : groups.getOrDefault(id, List.of()));
    }

    private String name(GroupNames names, Groups wanted, @Nullable String id) {
        return id == null ? words.get("cohort.groups.none") : names.of(wanted.by(), id);
    }
}
