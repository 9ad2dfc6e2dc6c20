package org.paintrend.words;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.LocalTimes;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** What stood in a field, written as the screens write it; nothing is "not recorded", never 0. */
final class HistoryValues {
    private final Words words;
    private final Clinical clinical;

    HistoryValues(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    String before(FieldChange change) {
        return told(change.before(), change.after());
    }

    String after(FieldChange change) {
        return told(change.after(), change.before());
    }

    /** Whether it is a score or another number, which needs no colon after its name. */
    boolean isFigure(FieldChange change) {
        @Nullable FieldValue value = change.after() == null ? change.before() : change.after();
        return value instanceof FieldValue.Pain
                || value instanceof FieldValue.Neuropathic
                || value instanceof FieldValue.Whole
                || value instanceof FieldValue.Figure;
    }

    /** A value alone. */
    private String of(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> String.join(", ", text.lines().toList());
            case FieldValue.Whole(int number) -> String.valueOf(number);
            case FieldValue.YesNo(boolean yes) -> words.get(yes ? "common.yes" : "common.no");
            case FieldValue.Day(var date) -> words.date(date);
            case FieldValue.Time(Moment at) -> time(at);
            case FieldValue.Choice(Coded choice) -> choice(choice);
            case FieldValue.Method(var technique) ->
                technique.name(words.locale().getLanguage());
            case FieldValue.Figure(var bmi) -> clinical.bmi(bmi);
            case FieldValue.Planned(var timepoint) -> clinical.timepoint(timepoint);
            case FieldValue.Unscheduled() -> words.get("entry.unscheduled");
            case FieldValue.Injection(var procedure) ->
                words.get("history.procedure.unnamed", words.date(procedure.at().date()));
            case FieldValue.Entered(var field, String entered) -> new SheetWords(words).value(field, entered);
            case FieldValue.Pain(Nrs nrs) -> pain(nrs);
            case FieldValue.Neuropathic(Lanss lanss) -> lanss(lanss);
        };
    }

    private String told(@Nullable FieldValue value, @Nullable FieldValue other) {
        if (value == null) {
            return words.get("common.not-recorded");
        }
        boolean isNowByItem = other instanceof FieldValue.Neuropathic(Lanss.Items items);
        return value instanceof FieldValue.Neuropathic(Lanss.Total total) && isNowByItem
                ? remark(String.valueOf(total.value()), words.get("record.lanss.total-only"))
                : of(value);
    }

    private String pain(Nrs nrs) {
        String value = String.valueOf(nrs.value());
        return nrs.recall() == RecallPeriod.NOW ? value : remark(value, clinical.recall(nrs.recall()));
    }

    private String lanss(Lanss lanss) {
        return lanss.total().isPresent() ? String.valueOf(lanss.total().getAsInt()) : words.get("entry.earlier.partly");
    }

    /** Date, and the time where it is known; of one that happened twice, which it was. */
    private String time(Moment at) {
        String written = clinical.moment(at);
        LocalDateTime local = at.local();
        if (!at.toTheMinute() || LocalTimes.occurrences(local, at.zone()) < 2) {
            return written;
        }
        boolean isFirst = at.instant().equals(Moment.at(local, at.zone()).instant());
        return remark(written, words.get(isFirst ? "record.procedure.first-time" : "record.procedure.second-time"));
    }

    private String choice(Coded choice) {
        return switch (choice) {
            case Sex sex -> clinical.sex(sex);
            case Side side -> clinical.side(side);
            case ProcedureStatus status -> clinical.procedureStatus(status);
            case Mode mode -> clinical.mode(mode);
            case AbsenceReason reason -> clinical.absence(reason);
            case CourseEndKind end -> clinical.courseEnd(end);
            case ContactWay way -> clinical.way(way);
            case AttemptResult result -> clinical.attemptResult(result);
            case Onset onset -> new NumbnessWords(words).onset(onset);
            case EarlyCourse course -> new NumbnessWords(words).course(course);
            case InjectionSite site -> new NumbnessWords(words).site(site);
            default -> throw new IllegalArgumentException("no words for " + choice);
        };
    }

    private static String remark(String text, String remark) {
        return text + " (" + remark + ")";
    }
}
