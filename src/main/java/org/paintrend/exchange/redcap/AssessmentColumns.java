package org.paintrend.exchange.redcap;

import java.util.List;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Pgic;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.exchange.Cell;
import org.paintrend.exchange.release.Asked;
import org.paintrend.exchange.release.Taken;

/** What was asked and scored at a timepoint: of several assessments the one that counts. */
final class AssessmentColumns {
    private AssessmentColumns() {}

    static List<Column<Asked>> of(boolean isIdentifiable, Labels labels) {
        Columns<Asked> columns = new Columns<>(Form.ASSESSMENT);
        if (isIdentifiable) {
            columns.identifier(
                            "assessed_on",
                            labels.get("assessed-on"),
                            Check.DATE,
                            one -> one.taken() instanceof Taken.At at
                                    ? new Cell.Day(at.moment().date())
                                    : Cell.EMPTY)
                    .text(
                            "assessed_time",
                            labels.get("assessed-time"),
                            Check.TIME,
                            one -> one.taken() instanceof Taken.At at ? CaseColumns.time(at.moment()) : Cell.EMPTY);
        } else {
            columns.text(
                    "assessed_day",
                    labels.column("days_from_procedure"),
                    Check.WHOLE,
                    one -> one.taken() instanceof Taken.Day day ? Cell.figure(day.day()) : Cell.EMPTY);
        }
        columns.choice(
                "assessed_how",
                labels.column("mode"),
                labels.choices(Mode.values(), labels.clinical()::mode),
                one -> one.mode() == null ? null : one.mode().id());
        pain(columns, labels);
        lanss(columns, labels);
        others(columns, labels);
        return columns.all();
    }

    private static void pain(Columns<Asked> columns, Labels labels) {
        columns.text(
                        "nrs",
                        labels.column("nrs"),
                        Check.whole(Nrs.LOWEST, Nrs.HIGHEST),
                        one -> Cell.figure(one.score(Instrument.NRS)))
                .choice(
                        "nrs_recall",
                        labels.get("recall"),
                        labels.choices(RecallPeriod.values(), labels.clinical()::recall),
                        one -> one.nrs() == null ? null : one.nrs().recall().id());
    }

    private static void lanss(Columns<Asked> columns, Labels labels) {
        columns.text(
                "lanss",
                labels.column("lanss"),
                Check.whole(Lanss.LOWEST, Lanss.HIGHEST),
                one -> Cell.figure(one.score(Instrument.LANSS)));
        for (LanssItem item : LanssItem.values()) {
            columns.yesNo(
                    "lanss_" + item.number(),
                    labels.get("lanss-item", item.number(), labels.clinical().item(item)),
                    one -> one.lanss() instanceof Lanss.Items items
                            ? items.answers().get(item)
                            : null);
        }
    }

    private static void others(Columns<Asked> columns, Labels labels) {
        columns.text(
                        "pgic",
                        labels.get("pgic"),
                        Check.whole(Pgic.LOWEST, Pgic.HIGHEST),
                        one -> one.pgic() == null
                                ? Cell.EMPTY
                                : Cell.figure(one.pgic().value()))
                .text(
                        "mrc",
                        labels.get("mrc"),
                        Check.whole(Mrc.LOWEST, Mrc.HIGHEST),
                        one -> one.mrc() == null
                                ? Cell.EMPTY
                                : Cell.figure(one.mrc().grade()))
                .choice(
                        "missing_reason",
                        labels.column("missing_reason"),
                        labels.choices(AbsenceReason.values(), labels.clinical()::absence),
                        one -> one.absence() == null ? null : one.absence().id());
    }
}
