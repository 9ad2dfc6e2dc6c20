package org.paintrend.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.procedure.Technique;
import picocli.CommandLine.Option;

/** Which courses a command looks at. */
final class CohortOptions {
    @Option(names = "--technique", paramLabel = "ID", description = "${bundle:cli.help.stats.technique}")
    private @Nullable String technique;

    @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.help.stats.from}")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.help.stats.to}")
    private @Nullable LocalDate to;

    /** Whether anything was asked for. */
    boolean areGiven() {
        return technique != null || from != null || to != null;
    }

    /** Whether the period begins before it ends; if not, that was said. */
    boolean isPeriod(Terminal terminal) {
        if (from != null && to != null && to.isBefore(from)) {
            terminal.complain("cli.stats.period", from, to);
            return false;
        }
        return true;
    }

    /** Whether the clinic knows the technique; if not, that was said with those it knows. */
    boolean isKnown(Terminal terminal, Clinic clinic) {
        List<String> known =
                clinic.procedures().techniques().stream().map(Technique::id).toList();
        if (technique != null && !known.contains(technique)) {
            terminal.complain("cli.stats.technique", technique, String.join(", ", known));
            return false;
        }
        return true;
    }

    CohortFilter filter() {
        return CohortFilter.ALL
                .withTechniques(technique == null ? Set.of() : Set.of(technique))
                .withPeriod(new CohortFilter.Period(from, to));
    }
}
