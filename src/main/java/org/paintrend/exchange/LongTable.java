package org.paintrend.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.outcome.Response;
import org.paintrend.exchange.release.Asked;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Subject;
import org.paintrend.exchange.release.Taken;
import org.paintrend.exchange.release.Treatment;

/**
 * One row for every assessment of a procedure that was done. A reduction is positive when the score fell. The response
 * stands only in the row that counts for its timepoint. What was recorded under a procedure that is part of another's
 * course is not judged.
 */
public record LongTable(Release release) implements Table {
    /** When an assessment was taken: a local time, or days from the procedure. */
    public static final String ASSESSED_AT = "assessed_at";

    public static final String DAYS = "days_from_procedure";

    private static final List<String> ASKED = List.of(
            "mode",
            "nrs",
            "lanss",
            "lanss_1",
            "lanss_2",
            "lanss_3",
            "lanss_4",
            "lanss_5",
            "lanss_6",
            "lanss_7",
            "missing_reason",
            "nrs_reduction_percent",
            "lanss_reduction_percent",
            "response");

    @Override
    public List<String> columns() {
        return Stream.of(
                        Leading.columns(release),
                        List.of("timepoint", release.isIdentifiable() ? ASSESSED_AT : DAYS),
                        ASKED)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Stream<List<Cell>> rows(Subject subject) {
        return subject.done().stream()
                .flatMap(treatment -> treatment.assessments().stream().map(one -> row(subject, treatment, one)));
    }

    private static List<Cell> row(Subject subject, Treatment treatment, Asked one) {
        List<Cell> row = new ArrayList<>(Leading.cells(subject, treatment));
        row.add(one.timepoint() == null ? Cell.EMPTY : new Cell.Code(one.timepoint()));
        row.add(taken(one.taken()));
        row.add(Cell.code(one.mode()));
        row.add(Cell.figure(one.score(Instrument.NRS)));
        row.add(Cell.figure(one.score(Instrument.LANSS)));
        Map<LanssItem, Boolean> items = one.lanss() instanceof Lanss.Items(var answers) ? answers : Map.of();
        for (LanssItem item : LanssItem.values()) {
            @Nullable Boolean positive = items.get(item);
            row.add(positive == null ? Cell.EMPTY : Cell.figure(positive ? item.weight() : 0));
        }
        row.add(Cell.code(one.absence()));
        row.add(Cell.figure(one.nrsReduction()));
        row.add(Cell.figure(one.lanssReduction()));
        row.add(response(one.response()));
        return row;
    }

    private static Cell taken(@Nullable Taken taken) {
        return switch (taken) {
            case null -> Cell.EMPTY;
            case Taken.At(var moment) -> new Cell.Time(moment);
            case Taken.Day(int day) -> Cell.figure(day);
        };
    }

    private static Cell response(@Nullable Response response) {
        return response == null
                ? Cell.EMPTY
                : new Cell.Code(response.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
