package org.paintrend.report;

import java.util.List;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.report.Part.Table;
import org.paintrend.report.Part.Table.Column;
import org.paintrend.words.Clinical;
import org.paintrend.words.TrendRow;
import org.paintrend.words.TrendRows;
import org.paintrend.words.Words;

/** The scores of a course, a row a timepoint. */
record ScoreTablePart(Words words) {
    private static final double NAME = 1.1;
    private static final double WHEN = 1.9;
    private static final double FIGURE = 0.9;
    /** "not asked" stands there as well. */
    private static final double LANSS = 1.25;

    private static final double RESPONSE = 1.5;

    Table of(Episode course) {
        var clinical = new Clinical(words);
        String change = words.get("report.letter.column.change");
        return new Table(
                List.of(
                        new Column(words.get("report.letter.column.timepoint"), NAME, false),
                        new Column(words.get("report.letter.column.when"), WHEN, false),
                        new Column(clinical.instrument(Instrument.NRS), FIGURE, true),
                        new Column(change, FIGURE, true),
                        new Column(clinical.instrument(Instrument.LANSS), LANSS, true),
                        new Column(change, FIGURE, true),
                        new Column(words.get("report.letter.column.response"), RESPONSE, false)),
                new TrendRows(words).of(course).stream().map(this::row).toList());
    }

    private List<String> row(TrendRow row) {
        return List.of(
                row.name(),
                row.placed(),
                row.nrs(),
                row.nrsChange(),
                row.lanss(),
                row.lanssChange(),
                row.mark() == null || row.mark() == Flag.PENDING ? "" : new Clinical(words).flag(row.mark()));
    }
}
